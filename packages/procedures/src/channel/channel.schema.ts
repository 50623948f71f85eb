import * as z from 'zod';
import { channels } from './channel.js';

export const ChannelSchema = z.enum(channels);

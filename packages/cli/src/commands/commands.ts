import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { importIndicatorsCommand } from './import-indicators.js';

/** All commands. */
export const commands: readonly Command[] = [checkCommand, importIndicatorsCommand];

// Lets Node run the TypeScript sources as they are: `node --conditions=xa-source --import ./tools/test/register.mjs`.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

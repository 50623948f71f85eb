export { cliFinding, cliFindingSeverities, type CliFindingCode } from './cli-findings.js';
export { exitCode, type ExitCode } from './exit-code.js';
export { cliMessages, type CliMessages } from './messages/vi.js';
export { commands } from './commands/commands.js';
export type { Command, CommandName } from './commands/command.js';
export { nodeTerminal } from './file/node-terminal.js';
export { run } from './run.js';
export { FileExists, FileTooLarge, type Terminal } from './terminal.js';

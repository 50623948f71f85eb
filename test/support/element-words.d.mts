import type { Message } from '@xaso/core';

export declare function elementWords(name: string): Promise<Readonly<Record<string, Message>>>;

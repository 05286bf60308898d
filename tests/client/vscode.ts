/** The little of `vscode` that is needed without an editor: turning facts into words, and telling who listens. */
export const l10n = {
  t: (message: string, ...values: unknown[]): string => message.replace(/\{(\d+)\}/g, (_, at) => String(values[at])),
}

export class EventEmitter<T> {
  private readonly listeners = new Set<(event: T) => void>()
  readonly event = (listener: (event: T) => void) => {
    this.listeners.add(listener)
    return { dispose: () => this.listeners.delete(listener) }
  }
  fire(event: T): void {
    for (const listener of this.listeners) listener(event)
  }
  dispose(): void {
    this.listeners.clear()
  }
}

/** Contexts that were set, by name. */
export const contexts = new Map<string, unknown>()

export const commands = {
  executeCommand: async (command: string, name: string, value: unknown): Promise<void> => {
    if (command === 'setContext') contexts.set(name, value)
  },
}

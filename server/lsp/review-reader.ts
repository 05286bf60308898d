import { assess } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import { parseReview } from '../review/index.ts'
import type { Host } from './host.ts'
import type { SettingsStore } from './settings.ts'
import { turn } from './turn.ts'

/** Reads reviews that are not open. */
export class ReviewReader {
  private readonly host: Host
  private readonly settings: SettingsStore
  private turns = Promise.resolve()

  constructor(host: Host, settings: SettingsStore) {
    this.host = host
    this.settings = settings
  }

  /** What the file amounts to; undefined where it cannot be read, is no review, or is one that the configuration leaves alone. */
  async read(uri: string): Promise<Assessment | undefined> {
    const text = await this.host.readFile(uri).catch(() => undefined)
    if (text === undefined) return undefined
    const { settings, ignored } = await this.settings.forDocument(uri)
    if (ignored) return undefined
    await this.yourTurn()
    return assess(parseReview(text), { ...settings, once: true })
  }

  /**
   * One review is judged at a time, and what the editor asks meanwhile goes first: of files read together, all would be judged
   * before the next question is heard.
   */
  private yourTurn(): Promise<void> {
    this.turns = this.turns.then(turn).then(turn)
    return this.turns
  }
}

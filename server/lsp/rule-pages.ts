import { type Command, ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver'
import { ruleDocumentation } from '../rules/documentation.ts'
import { findRule } from '../rules/index.ts'
import { answering } from './answering.ts'
import type { ClientFeatures } from './client-features.ts'
import type { Session } from './session.ts'

/** Our own command, for editors that show a page of the web when a server asks. */
const openRulePage = 'rapid-review.openRulePage'

/** Commands of the server that this editor can have use of. */
export const commandsFor = ({ opensRulePages, showsDocuments }: ClientFeatures): string[] =>
  showsDocuments && !opensRulePages ? [openRulePage] : []

/** What opens a rule's page; undefined in an editor in which nothing can. */
export function pageCommand(client: ClientFeatures, rule: string, title: string): Command | undefined {
  if (client.opensRulePages) return { title, command: 'rapidReview.openRulePage', arguments: [ruleDocumentation(rule)] }
  const [command] = commandsFor(client)
  return command === undefined ? undefined : { title, command, arguments: [rule] }
}

export function onCommands(session: Session): void {
  const { connection } = session
  connection.onExecuteCommand(
    answering(session, 'a command', async (params: ExecuteCommandParams): Promise<null> => {
      const { command, arguments: [id] = [] } = params
      if (command !== openRulePage) throw new ResponseError(ErrorCodes.InvalidParams, 'There is no such command.')
      // Only ever a page of ours is opened, whatever is asked for.
      const rule = typeof id === 'string' ? findRule(id) : undefined
      if (rule === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'There is no rule of this name.')
      await connection.window.showDocument({ uri: ruleDocumentation(rule.id), external: true })
      return null
    }),
  )
}

import { execFileSync } from 'node:child_process'

/** Builds once before any test: several of them run what is built, and none may build while another runs it. */
export default function setup(): void {
  execFileSync(process.execPath, ['esbuild.mjs', 'cli', 'library', 'server', 'server-web'])
}

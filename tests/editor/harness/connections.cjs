// Loaded into every Node process of the VS Code server, the extension host and the language server among them. Writes down
// what each one connects to or looks up, one line each, so that a test can say that nothing left the machine.
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

const file = process.env.CONNECTIONS_FILE
const note = (how, where) => {
  if (file) appendFileSync(file, `${process.pid} ${how} ${where}\n`)
}

function watch(object, name, describe) {
  const original = object[name]
  object[name] = function (...args) {
    const where = describe(args)
    if (where !== undefined) note(name, where)
    return original.apply(this, args)
  }
}

watch(net.Socket.prototype, 'connect', ([first, second]) => {
  const options = Array.isArray(first) ? first[0] : first
  if (options !== null && typeof options === 'object')
    return options.path ? `pipe:${options.path}` : `${options.host ?? 'localhost'}:${options.port}`
  if (typeof options === 'string' && !/^\d+$/.test(options)) return `pipe:${options}`
  return `${typeof second === 'string' ? second : 'localhost'}:${options}`
})
watch(dgram.Socket.prototype, 'send', (args) => {
  const words = args.slice(1).filter((arg) => typeof arg === 'string')
  return words.at(-1) ?? 'connected'
})
for (const api of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveSrv'])
    if (typeof api[name] === 'function') watch(api, name, ([host]) => String(host))

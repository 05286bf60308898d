/** YAML, for what the plain readers of front matter do not take, and for configurations. */
export { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'

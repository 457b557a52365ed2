import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

/** Gives a module the paths of Windows, whatever the system. Jest cannot map the name of a module of Node to another one. */
const convert = (source) => ({
  code: stripTypeScriptTypes(source, { mode: 'strip' }).replace(
    /^import \{([^}]*)\} from 'node:path'$/m,
    "import { win32 as windowsPath } from 'node:path'; const {$1} = windowsPath",
  ),
})

export default {
  process: convert,
  processAsync: async (source) => convert(source),
  getCacheKey: (source, path, { configString }) =>
    createHash('sha256').update(['v1-win32', process.version, path, configString, source].join('\0')).digest('hex').slice(0, 32),
}

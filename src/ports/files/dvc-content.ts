import { createHash } from 'node:crypto'
import { createReadStream, lstatSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { DvcOutput } from '../../documents/dvc.ts'
import { faultOnDisk } from './disk-path.ts'
import { isInside } from './inside.ts'

/** MD5 in hex, which DVC uses to name content. It shows an accident or an old copy, not an attack. */
const MD5 = /^[0-9a-f]{32}$/

/** Tells whether the content of an output can be compared: the list of a folder is in the storage of DVC. */
export const isCompared = ({ hash = '' }: DvcOutput): boolean => MD5.test(hash)

/**
 * Tells why content that DVC wrote next to a pointer is not what the pointer names; `undefined` where it is, or is not there. Folders
 * are not compared, nor are links, as DVC writes them to its cache, and files outside of the folder of the pointer.
 *
 * @param file - the `.dvc` file or `dvc.lock`, on the disk.
 */
export async function otherContent(file: string, outputs: readonly DvcOutput[]): Promise<string | undefined> {
  const root = dirname(file)
  for (const { path, hash = '' } of outputs.filter(isCompared)) {
    const place = resolve(root, path)
    if (
      faultOnDisk(path) !== undefined ||
      place === root ||
      !isInside(place, root) ||
      !lstatSync(place, { throwIfNoEntry: false })?.isFile()
    )
      continue
    const found = await md5Of(place)
    // Until version 3, DVC hashed text with the line ends of Unix.
    if (found !== hash && (await md5Of(place, true)) !== hash)
      return `names ${JSON.stringify(path)} with the MD5 ${hash.slice(0, 12)}, and the file there has ${found.slice(0, 12)}; run dvc pull to restore it, or dvc commit if the change is intended`
  }
  return undefined
}

/** @param asUnix - whether CRLF counts as LF. */
async function md5Of(file: string, asUnix = false): Promise<string> {
  const hash = createHash('md5')
  let open = ''
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    if (!asUnix) hash.update(chunk as Buffer)
    else {
      const text = open + (chunk as Buffer).toString('latin1')
      open = text.endsWith('\r') ? '\r' : ''
      hash.update(text.slice(0, text.length - open.length).replaceAll('\r\n', '\n'), 'latin1')
    }
  }
  return hash.update(open, 'latin1').digest('hex')
}

import { withoutTrailing } from '../../../../core/text.ts'
import type { Reader, Sample, ScanContext } from '../../context.ts'
import type { Reading } from '../../result.ts'
import { MAX_READ, type Source } from '../../source.ts'
import type { Technique } from '../../technique.ts'
import { KERAS_CONFIG_TECHNIQUES, readKerasJson } from '../keras-config.ts'
import { quote, Report } from '../report.ts'
import { type Attribute, attributeAt, denseAttributes } from './attributes.ts'
import { type Extent, Hdf5Error, Hdf5Limit, hasSignature, type Image, openHdf5 } from './image.ts'
import { type Link, linksOf } from './links.ts'
import { MESSAGE, type Message, messagesOf } from './object-header.ts'
import { type PickleSearch, scanAttribute, scanHeaps } from './pickles.ts'

type Name =
  | (typeof KERAS_CONFIG_TECHNIQUES)[number]['technique']
  | 'hdf5-external-link'
  | 'hdf5-external-dataset'
  | 'hdf5-empty'
  | 'hdf5-malformed'

export const HDF5_TECHNIQUES: readonly Technique<Name>[] = [
  ...KERAS_CONFIG_TECHNIQUES,
  { technique: 'hdf5-external-link', grade: 'high', summary: 'A link of the file refers to an object of another file' },
  { technique: 'hdf5-external-dataset', grade: 'high', summary: 'A dataset reads its values from another file' },
  { technique: 'hdf5-empty', grade: 'note', summary: 'The file has the signature of HDF5 and no content' },
  { technique: 'hdf5-malformed', grade: 'review', summary: 'The file is not a valid HDF5 file' },
]

/** Size of the signature and the version; a shorter file has no root group that a loader could read. */
const MIN_SIZE = 9
const MAX_OBJECTS = 65_536
/** The most bytes of a configuration that are parsed: 16 MiB. */
const MAX_CONFIG = 16 * 1024 * 1024

/** Reads all groups and datasets of an HDF5 file, and the configuration of Keras in their attributes. */
export const hdf5Reader: Reader = {
  id: 'hdf5',
  matches: (file: Sample) => hasSignature(file) || (/\.(h5|hdf5)$/.test(file.name) && file.size > file.head.length),
  read: (source: Source, context: ScanContext): Reading => readHdf5(source, context),
}

function readHdf5(source: Source, context: ScanContext): Reading {
  const report = new Report<Name>(context, HDF5_TECHNIQUES)
  if (source.size < MIN_SIZE) {
    report.add('hdf5-empty', {
      message: `The HDF5 file has ${source.size} bytes and contains nothing after its signature.`,
      subject: 'superblock',
    })
    return report.reading('hdf5')
  }
  try {
    const opened = openHdf5(source, context.step)
    if (opened === undefined) throw new Hdf5Error('it has no signature')
    return new Hdf5File({ source, image: opened.image, context, report }).read(opened.root)
  } catch (error) {
    if (!(error instanceof Hdf5Error)) throw error
    report.unread(`the HDF5 file cannot be read: ${error.message}`)
    if (!(error instanceof Hdf5Limit))
      report.add('hdf5-malformed', { message: `The HDF5 file is malformed: ${error.message}.`, subject: 'superblock' })
    return report.reading('hdf5')
  }
}

/** Attributes that the loader of Keras reads; other programs use names that end alike. */
const CONFIGS: ReadonlySet<string> = new Set(['model_config', 'training_config'])

interface Parts {
  readonly source: Source
  readonly image: Image
  readonly context: ScanContext
  readonly report: Report<Name>
}

class Hdf5File {
  readonly #image: Image
  readonly #context: ScanContext
  readonly #report: Report<Name>
  readonly #pending: number[] = []
  readonly #seen = new Set<number>()
  readonly #configs = new Set<string>()
  readonly #search: PickleSearch
  #hasErrors = false
  #hasObjects = false

  constructor({ source, image, context, report }: Parts) {
    this.#image = image
    this.#context = context
    this.#report = report
    this.#search = { source, image, context, report }
  }

  read(root: number): Reading {
    this.#enqueue(root)
    for (let at = this.#pending.pop(); at !== undefined; at = this.#pending.pop()) this.#object(at)
    if (this.#hasObjects || this.#hasErrors) scanHeaps(this.#search)
    if (this.#hasErrors) this.#searchLambda()
    return this.#report.reading('hdf5', { objects: this.#seen.size, configurations: [...this.#configs].sort() })
  }

  #enqueue(at: number): void {
    if (this.#seen.has(at)) return
    if (this.#seen.size >= MAX_OBJECTS) this.#fail(`the file has more than ${MAX_OBJECTS} objects`)
    else {
      this.#seen.add(at)
      this.#pending.push(at)
    }
  }

  #fail(reason: string): void {
    this.#hasErrors = true
    this.#report.unread(reason)
  }

  /** Reads one object. An object that is malformed does not hide the others. */
  #object(at: number): void {
    this.#attempt(`the object at offset ${at}`, () => {
      for (const message of messagesOf(this.#image, at)) {
        if (!this.#context.step(1)) {
          this.#fail('the limit of steps was reached in the HDF5 file')
          return
        }
        this.#attempt(`the message at offset ${message.at}`, () => this.#message(message))
      }
    })
  }

  #attempt(what: string, action: () => void): void {
    try {
      action()
    } catch (error) {
      if (!(error instanceof Hdf5Error)) throw error
      this.#fail(`${what} cannot be read: ${error.message}`)
    }
  }

  #message(message: Message): void {
    const { type, at, shared } = message
    if (type === MESSAGE.attribute && shared) this.#fail(`the attribute at offset ${at} is shared between objects`)
    else if (type === MESSAGE.attribute) this.#attribute(attributeAt(this.#image, message))
    else if (type === MESSAGE.attributeInfo) for (const each of denseAttributes(this.#image, message)) this.#attribute(each)
    else if (type === MESSAGE.externalFiles) this.#externalDataset(at, 'an external file')
    else if (type === MESSAGE.layout) this.#layout(at)
    else for (const link of linksOf(this.#image, message)) this.#link(link)
  }

  #link(link: Link): void {
    if (!this.#context.step(1)) this.#fail('the limit of steps was reached in the HDF5 file')
    else if (link.kind === 'hard') this.#enqueue(link.at)
    else {
      const { name, file, path, offset } = link
      const message = `The link ${quote(name)} at offset ${offset} refers to ${quote(path)} in the file ${quote(file)}; loading the model reads that file.`
      this.#report.add('hdf5-external-link', { message, subject: `${name} ${file}`, offset })
    }
  }

  /** Reports a virtual dataset, which is layout class 3 of version 4. */
  #layout(at: number): void {
    if (this.#image.uint(at, 1) >= 4 && this.#image.uint(at + 1, 1) === 3) this.#externalDataset(at, 'the files of a virtual dataset')
  }

  #externalDataset(offset: number, what: string): void {
    const message = `The dataset with the message at offset ${offset} reads its values from ${what}; loading the model reads other files.`
    this.#report.add('hdf5-external-dataset', { message, subject: `${what} ${offset}`, offset })
  }

  /** Tells whether text starts as an object of JSON. */
  #isJson(text: Extent | undefined): boolean {
    return (
      text !== undefined &&
      this.#textOf({ ...text, length: Math.min(text.length, 64) })
        .trimStart()
        .startsWith('{')
    )
  }

  /** Reads the configurations that Keras stores as text: model_config, training_config, and those of single layers. */
  #attribute({ name, text }: Attribute): void {
    if (text !== undefined) this.#value(name, text)
    if (!CONFIGS.has(name) && !(/_config$/.test(name) && this.#isJson(text))) return
    this.#configs.add(name)
    if (text === undefined) this.#fail(`the attribute ${quote(name)} is not one string`)
    else if (text.length > MAX_CONFIG) this.#fail(`the attribute ${quote(name)} has ${text.length} bytes; at most ${MAX_CONFIG} are parsed`)
    else {
      const options = { report: this.#report, step: this.#context.step, where: `the attribute ${quote(name)}` }
      readKerasJson(this.#textOf(text), options)
    }
  }

  /** Reads what PyTables unpickles: a string attribute, and arrays that are declared to contain objects. */
  #value(name: string, text: Extent): void {
    if (name === 'PSEUDOATOM' && this.#textOf({ ...text, length: Math.min(text.length, 64) }) === 'object') this.#hasObjects = true
    scanAttribute(this.#search, name, text)
  }

  #textOf({ at, length }: Extent): string {
    const parts: Uint8Array[] = []
    for (let offset = 0; offset < length; offset += MAX_READ) {
      const part = this.#image.window.bytes(at + offset, Math.min(MAX_READ, length - offset))
      if (part === undefined) throw new Hdf5Error(`the text at offset ${at} is outside the file`)
      parts.push(part)
    }
    return withoutTrailing(Buffer.concat(parts).toString('utf8'), '\0')
  }

  /** Searches the bytes for a Lambda layer when the structure could not be read. */
  #searchLambda(): void {
    const { window } = this.#image
    for (let at = 0; at < window.size && this.#context.step(1024); at += MAX_READ - 256) {
      const text = Buffer.from(window.bytes(at, Math.min(MAX_READ, window.size - at)) ?? []).toString('latin1')
      const found = /"class_name"\s*:\s*"(Lambda|__lambda__)"/.exec(text)
      if (found === null) continue
      const message = `The bytes at offset ${at + found.index} declare a Keras Lambda layer, and the structure of the HDF5 file could not be read.`
      this.#report.add('keras-lambda', { message, subject: 'lambda', offset: at + found.index })
      return
    }
  }
}

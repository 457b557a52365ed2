import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inclusionPath, leafHash, merkleRoot, rootOfProof } from '../../../src/domains/manifest/merkle.ts'

/** Eight leaf inputs and the roots from the reference implementation of Certificate Transparency. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const PATHS: readonly (readonly [number, number, readonly string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
]

const leaves = (count: number) => INPUTS.slice(0, count).map((hex) => leafHash(Buffer.from(hex, 'hex')))

describe('known answers of RFC 6962 and 9162', () => {
  test.each(ROOTS.map((root, count) => [count, root] as const))('%i leaves', (count, root) => {
    expect(merkleRoot(leaves(count)).toString('hex')).toBe(root)
  })

  test.each(PATHS)('path of leaf %i of %i', (index, count, path) => {
    expect(inclusionPath(leaves(count), index).map((hash) => hash.toString('hex'))).toEqual(path)
  })
})

const trees = fc
  .array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 })
  .chain((inputs) => fc.tuple(fc.constant(inputs.map(leafHash)), fc.nat(inputs.length - 1)))

describe('inclusion proofs', () => {
  test('every proof leads to the root', () => {
    fc.assert(
      fc.property(trees, ([hashes, index]) => {
        const proof = { leaf: hashes[index] as Buffer, index, size: hashes.length, path: inclusionPath(hashes, index) }
        expect(rootOfProof(proof)?.toString('hex')).toBe(merkleRoot(hashes).toString('hex'))
      }),
    )
  })

  test('no altered proof leads to the root', () => {
    const other = leafHash(Buffer.from('another leaf'))
    fc.assert(
      fc.property(trees, fc.nat(), ([hashes, index], seed) => {
        const proof = { leaf: hashes[index] as Buffer, index, size: hashes.length, path: inclusionPath(hashes, index) }
        const at = proof.path.length === 0 ? 0 : seed % proof.path.length
        const altered = [
          { ...proof, leaf: other },
          { ...proof, index: hashes.length },
          { ...proof, index: -1 },
          { ...proof, path: [...proof.path, other] },
          ...(proof.path.length > 0
            ? [
                { ...proof, path: proof.path.slice(1) },
                { ...proof, path: proof.path.with(at, other) },
              ]
            : []),
        ]
        const root = merkleRoot(hashes).toString('hex')
        for (const one of altered) expect(rootOfProof(one)?.toString('hex')).not.toBe(root)
      }),
    )
  })

  test('the path length equals the tree height', () => {
    fc.assert(
      fc.property(trees, ([hashes, index]) =>
        expect(inclusionPath(hashes, index).length).toBeLessThanOrEqual(Math.ceil(Math.log2(hashes.length))),
      ),
    )
  })

  test('there is no proof for a leaf outside the tree', () => {
    expect(() => inclusionPath(leaves(3), 3)).toThrow(RangeError)
  })
})

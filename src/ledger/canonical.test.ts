import canonicalizeModule from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, isCanonical } from './canonical.ts'

// Its types describe an ES module, while the package is CommonJS: the function itself is what arrives.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string

const codeOf = (f: () => unknown): unknown => {
  try {
    f()
    return 'nothing thrown'
  } catch (e) {
    return (e as { code?: unknown }).code
  }
}

describe('RFC 8785', () => {
  it('section 3.2.2: literals, numbers and strings', () => {
    const input = JSON.parse(
      '{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}',
    )
    expect(canonical(input)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })
  it('section 3.2.3: names in UTF-16 order', () => {
    const input = JSON.parse(
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
    )
    expect(Object.values(JSON.parse(canonical(input)) as object).slice(1)).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
    expect(canonical(input)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    )
  })
  // Appendix B: the bits of a double and its one spelling.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is %s', (bits, text) => {
    const view = new DataView(new ArrayBuffer(8))
    view.setBigUint64(0, BigInt(`0x${bits}`))
    expect(canonical(view.getFloat64(0))).toBe(text)
  })
})

describe('what is no JSON value', () => {
  const cycle: unknown[] = []
  cycle.push(cycle)
  it.each([
    ['NaN', Number.NaN, 'canonical.not-finite'],
    ['infinity, deep', { a: [Number.POSITIVE_INFINITY] }, 'canonical.not-finite'],
    ['half a pair in a value', ['a\ud800b'], 'canonical.lone-surrogate'],
    ['half a pair in a name', { '\udc00': 1 }, 'canonical.lone-surrogate'],
    ['undefined', undefined, 'canonical.not-json'],
    ['an undefined member', { a: undefined }, 'canonical.not-json'],
    ['a hole', new Array(2), 'canonical.not-json'],
    ['bigint', 1n, 'canonical.not-json'],
    ['function', () => 1, 'canonical.not-json'],
    ['a Date', new Date(0), 'canonical.not-json'],
    ['a Map', new Map(), 'canonical.not-json'],
    ['bytes', new Uint8Array(2), 'canonical.not-json'],
    ['a cycle', cycle, 'canonical.too-deep'],
  ])('%s is refused', (_name, value, code) => {
    expect(codeOf(() => canonical(value))).toBe(code)
  })
  it('a later value is not disturbed by an earlier refusal', () => {
    expect(codeOf(() => canonical({ a: 'x"', b: undefined }))).toBe('canonical.not-json')
    expect(canonical({ b: 'plain', a: 1 })).toBe('{"a":1,"b":"plain"}')
  })
})

describe('against other implementations', () => {
  const json = fc.jsonValue({ maxDepth: 5, noUnicodeString: false })
  it('equals npm canonicalize and survives a round trip', () => {
    fc.assert(
      fc.property(json, value => {
        const text = canonical(value)
        expect(text).toBe(canonicalize(value))
        expect(canonical(JSON.parse(text))).toBe(text)
        expect(isCanonical(text)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  it('sorts many names, names like numbers, and shapes that share a slot', () => {
    for (let n = 0; n < 120; n++) {
      const object = Object.fromEntries(Array.from({ length: n }, (_, i) => [`${(i * 7919) % 1009}${i % 3 === 0 ? 'é' : ''}`, i]))
      expect(canonical(object)).toBe(canonicalize(object))
      expect(canonical(Object.fromEntries(Object.entries(object).reverse()))).toBe(canonicalize(object))
    }
  })
  it('an own __proto__ is a name like any other', () => {
    expect(canonical(JSON.parse('{"b":1,"__proto__":{"x":2}}'))).toBe('{"__proto__":{"x":2},"b":1}')
  })
})

describe('isCanonical', () => {
  it.each([
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '{"a": 1}',
    '1.0',
    '-0',
    '1e2',
    '"\\u0041"',
    '"\\/"',
    '{',
    '',
    '123456789012345678901',
    '"\\ud800"',
  ])('%s is not', text => {
    expect(isCanonical(text)).toBe(false)
  })
})

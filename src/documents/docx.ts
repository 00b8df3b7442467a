import { AlignmentType, BorderStyle, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { OfficialDocument } from './write.ts'

// GB/T 9704-2012: A4; margins 37/35/28/26 mm; 22 lines of 28 characters; body 仿宋 三号; titles 小标宋 二号; the organ's mark in red over a red rule.
const BODY = { eastAsia: '仿宋_GB2312', ascii: '仿宋_GB2312', hAnsi: '仿宋_GB2312', cs: '仿宋_GB2312' }
const TITLE = { eastAsia: '方正小标宋_GBK', ascii: '方正小标宋_GBK', hAnsi: '方正小标宋_GBK', cs: '方正小标宋_GBK' }
const HEADING = { eastAsia: '黑体', ascii: '黑体', hAnsi: '黑体', cs: '黑体' }
/** 三号 is 16 pt, 二号 22 pt, 四号 14 pt: in half points. */
const SIZE = { body: 32, title: 44, mark: 56, small: 28 }
/** 225 mm of text in 22 lines: 28.95 pt a line, in twentieths of a point. */
const LINE = { line: 579, lineRule: LineRuleType.EXACT }
/** Two characters of 16 pt, in twips. */
const INDENT = 640
const RED = 'FF0000'
/** Millimetres in twips, to the nearest: the library cuts off, which makes 37 mm a twip short. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)

const p = (
  text: string,
  o: {
    align?: (typeof AlignmentType)[keyof typeof AlignmentType]
    indent?: boolean
    size?: number
    font?: typeof BODY
    color?: string
    right?: number
    rule?: boolean
    before?: number
  } = {},
): Paragraph =>
  new Paragraph({
    alignment: o.align ?? AlignmentType.JUSTIFIED,
    spacing: {
      ...(o.size && o.size > SIZE.body ? { line: 900, lineRule: LineRuleType.AT_LEAST } : LINE),
      ...(o.before ? { before: o.before } : {}),
    },
    indent: { ...(o.indent ? { firstLine: INDENT } : {}), ...(o.right ? { right: o.right } : {}) },
    ...(o.rule ? { border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 6 } } } : {}),
    children: [new TextRun({ text, font: o.font ?? BODY, size: o.size ?? SIZE.body, ...(o.color ? { color: o.color } : {}) })],
  })

/** Lays a document out as .docx. */
export const documentDocx = async (d: OfficialDocument): Promise<Uint8Array> => {
  const body = d.body.flatMap(b => {
    if ('p' in b) return [p(b.p, { indent: true })]
    if ('h' in b) return [p(b.h, { indent: true, font: HEADING })]
    if ('items' in b) return b.items.map((x, i) => p(`${i + 1}．${x}`, { indent: true }))
    return b.rows.map(([k, v]) => p(`${k}：${v}`, { indent: true }))
  })
  const doc = new Document({
    title: d.title,
    creator: d.organ,
    styles: { default: { document: { run: { font: BODY, size: SIZE.body } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(37),
              bottom: twips(35),
              left: twips(28),
              right: twips(26),
              footer: twips(28),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    children: ['— ', PageNumber.CURRENT, ' —'],
                    size: SIZE.small,
                    font: { eastAsia: '宋体', ascii: '宋体', hAnsi: '宋体', cs: '宋体' },
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          p(d.organ, { align: AlignmentType.CENTER, font: TITLE, size: SIZE.mark, color: RED }),
          p(d.number, { align: AlignmentType.CENTER, rule: true, before: 200 }),
          p(d.title, { align: AlignmentType.CENTER, font: TITLE, size: SIZE.title, before: 400 }),
          ...(d.to ? [p(`${d.to}：`, { before: 300 })] : []),
          ...body,
          ...(d.remedy ? [p(d.remedy, { indent: true })] : []),
          p(d.organ, { align: AlignmentType.RIGHT, right: INDENT * 2, before: 700 }),
          p(d.on, { align: AlignmentType.RIGHT, right: INDENT * 2 }),
          p('（印章）', { align: AlignmentType.RIGHT, right: INDENT * 2 }),
          ...(d.copies.length ? [p(`抄送：${d.copies.join('，')}。`, { size: SIZE.small, before: 400 })] : []),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(doc))
}

import { type AnyEdition, type AnyProcedure, type Label, t } from '#kernel'
import { basisText } from './definition.ts'
import { limitOf } from './limit.ts'
import { overrunText } from './overrun.ts'

/** A line of a help page: what, and the articles it rests on. */
export interface HelpLine {
  readonly text: Label
  readonly basis: readonly string[]
}
export interface HelpSection {
  readonly id: 'what' | 'who' | 'steps' | 'limits' | 'must' | 'published' | 'wrong'
  readonly title: Label
  readonly lines: readonly HelpLine[]
}
/** A procedure explained from its definition: what it is, who acts, step by step, how long, what must hold, what goes public. */
export interface HelpPage extends Label {
  readonly procedure: string
  readonly edition: string
  readonly law: readonly string[]
  readonly sections: readonly HelpSection[]
}

const opened: Readonly<Record<AnyProcedure['openedBy'], Label>> = {
  party: t('依当事人申请开始', 'begins on a party’s application'),
  organ: t('由机关依职权开始', 'begun by the organ of its own motion'),
  court: t('因法院文书开始', 'begun by papers of a court'),
  officer: t('由工作人员发起', 'begun by an officer'),
}
const join = (xs: readonly Label[]): Label => t(xs.map(x => x.zh).join('、'), xs.map(x => x.en).join(', '))

export const helpOf = (p: AnyProcedure, e: AnyEdition): HelpPage => {
  const role = (id: string): Label => e.roles[id] ?? { zh: id, en: id }
  const acts = Object.entries(e.acts)
  const line = (text: Label, basis: AnyEdition['basis']): HelpLine => ({ text, basis: basisText(basis) })
  const section = (id: HelpSection['id'], title: Label, lines: readonly HelpLine[]): readonly HelpSection[] =>
    lines.length === 0 ? [] : [{ id, title, lines }]
  const until: Label = e.inForce[1] === null ? t('', '') : t(`至${e.inForce[1]}`, ` to ${e.inForce[1]}`)
  return {
    procedure: p.id,
    edition: e.id,
    zh: p.zh,
    en: p.en,
    law: e.law,
    sections: [
      ...section('what', t('这是什么', 'What it is'), [
        line(t(`${p.zh}：${opened[p.openedBy].zh}。`, `${p.en}: ${opened[p.openedBy].en}.`), e.basis),
        line(
          t(
            `本版文本${e.inForce[0]}起施行${until.zh}；适用哪一版：${p.chosenNote.zh}。`,
            `This text is in force from ${e.inForce[0]}${until.en}; which text applies: ${p.chosenNote.en}.`,
          ),
          e.basis,
        ),
        line(t(`期间的算法：${e.dayRule.zh}。`, `How days are counted: ${e.dayRule.en}.`), e.basis),
      ]),
      ...section(
        'who',
        t('谁来做', 'Who acts'),
        Object.entries(e.roles).map(([id, r]) => {
          const done = acts.filter(([, a]) => a.by.includes(id)).map(([, a]) => a)
          return { text: t(`${r.zh}：${join(done).zh || '—'}`, `${r.en}: ${join(done).en || '—'}`), basis: [] }
        }),
      ),
      ...section(
        'steps',
        t('步骤', 'Steps'),
        acts.map(([, a]) => {
          const to = a.to === 'same' ? null : e.states[a.to]
          return line(
            t(
              `${a.zh}（${join(a.by.map(role)).zh}）${to ? `→ ${to.zh}` : ''}`,
              `${a.en} (${join(a.by.map(role)).en})${to ? ` → ${to.en}` : ''}`,
            ),
            a.basis,
          )
        }),
      ),
      ...section(
        'limits',
        t('期限', 'Time limits'),
        Object.entries(e.clocks).map(([id, c]) => {
          const limit = limitOf(p, e, id).text
          const over = overrunText(p, e, id)
          return line(t(`${c.zh}：${limit.zh}；逾期${over.zh}。`, `${c.en}: ${limit.en}; once overrun it ${over.en}.`), c.basis)
        }),
      ),
      ...section(
        'must',
        t('必须做到', 'What must hold'),
        Object.values(e.gates).map(g =>
          line(
            t(
              `${g.zh}${g.severity === 'block' ? '（否则不得为之）' : '（否则记为违法）'}${g.remedy ? `。${g.remedy.zh}` : ''}`,
              `${g.en}${g.severity === 'block' ? ' (else it is refused)' : ' (else it stands as a finding)'}${g.remedy ? `. ${g.remedy.en}` : ''}`,
            ),
            g.basis,
          ),
        ),
      ),
      ...section(
        'published',
        t('公开什么', 'What is published'),
        acts.flatMap(([, a]) =>
          a.publish && a.publish !== 'never'
            ? [line(t(`${a.zh}：${a.publish.what}`, `${a.en}: ${a.publish.what}`), a.publish.basis ?? a.basis)]
            : [],
        ),
      ),
      ...section(
        'wrong',
        t('会记为违法的情形', 'What counts as unlawful'),
        Object.values(p.findings)
          .filter(f => f.kind !== 'observation')
          .map(f => line({ zh: f.zh, en: f.en }, f.basis)),
      ),
    ],
  }
}

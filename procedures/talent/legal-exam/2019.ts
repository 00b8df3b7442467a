import { type AnyView, convention, edition, f, governanceRules, lapse, law, minutes, minutesBetween, report2022, t, workdays } from '#kernel'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const GW = law('公务员法(2018-12-29)')

const A_DAY = 24 * 60
/** Another candidate of the session began at this terminal and had neither handed in nor been voided by then. */
const stillSitting = (o: AnyView, terminal: string, at: string): boolean =>
  o.all('begin').some(b => b.data.terminal === terminal && minutesBetween(b.at, at) >= 0 && !o.after(b).acts().some(x => ['submit', 'void'].includes(x.act) && minutesBetween(x.at, at) >= 0))

/** 学法考试: one sitting, at a fixed seat, after a person has looked at a card; nothing of body or place is recorded. */
export default edition('legal-exam', '2019', {
  inForce: ['2019-04-15', null],
  law: ['法治政府建设与责任落实督察工作规定(2019-04-15)', '法治政府建设实施纲要(2021－2025年)', '公务员法(2018-12-29)'],
  basis: [DC.art(8, 1, 7), GW.art(67)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t(
    '无法定期限；答题时长按试卷；申请复核五个工作日（惯例）',
    'No statutory period; the minutes are the paper’s; five working days to ask for a re-mark (convention)',
  ),
  params: {
    'exam.re-mark': {
      ...t('申请复核期限', 'Time to ask for a re-mark'),
      value: 5, unit: 'working-days', status: 'silent',
      basis: convention('no text gives a time')
    },
    'exam.identical-min': {
      ...t('雷同比对最少题数', 'Fewest answers compared'),
      value: 20, unit: 'count', status: 'silent',
      basis: convention('fewer answers are alike by chance')
    },
  },
})
  .roles({
    'exam-office': t('普法办（司法局）', 'Office that runs the exam and its bank'),
    proctor: t('监考人员', 'Proctor, from another organ than the candidate’s'),
    candidate: t('应考人员', 'The official who sits'),
    're-marker': t('复核人员', 'Second marker'),
  })
  .states({
    registered: t('已报名', 'Registered'),
    identified: t('已核验身份', 'Identity checked'),
    sitting: t('考试中', 'Sitting'),
    submitted: t('已交卷', 'Submitted'),
    scored: t('已评分', 'Scored'),
    void: { ...t('成绩无效', 'Void'), final: true },
    absent: { ...t('缺考', 'Absent'), final: true },
    closed: { ...t('已归档', 'Closed'), final: true },
  })
  .acts({
    register: {
      ...t('报名', 'Registered'), by: ['exam-office'], from: ['start'], to: 'registered', basis: DC.art(8, 1, 7),
      publish: 'never',
      data: {
        session: f.text('场次', 'Session'),
        candidate: f.officer('应考人员', 'Candidate'),
        organ: f.organ('所在机关', 'Organ'),
        room: f.text('考场', 'Room'),
        seat: f.text('座位', 'Seat'),
        paperMinutes: f.int('答题时长（分钟）', 'Minutes for the paper'),
        keyDigest: f.text('答案摘要值', 'Digest of the key').opt(),
      },
    },
    identify: {
      ...t('核验身份并发座位码', 'Checked identity and gave the seat code by hand'), by: ['proctor'], from: ['registered'], to: 'identified',
      basis: [report2022('二(一)三'), convention('a person looks at a card; no face, fingerprint, voice or location is recorded')],
      gates: ['proctor-from-elsewhere', 'code-by-hand'], publish: 'never',
      data: {
        proctor: f.officer('监考人员', 'Proctor'),
        proctorOrgan: f.organ('监考人员所在机关', 'Proctor’s organ'),
        documentSeen: f.enum('查验证件', 'Card seen', { 'work-card': ['工作证', 'Work card'], 'identity-card': ['身份证', 'Identity card'] }),
        seatCodeGivenByHand: f.bool('座位码是否当面交付', 'Seat code handed over'),
      },
    },
    begin: {
      ...t('入座开考', 'Began'), by: ['candidate'], from: ['registered', 'identified'], to: 'sitting', basis: convention('no text says; chosen here'),
      gates: ['identity-checked', 'own-seat', 'one-sitting-a-terminal'], starts: ['paper-time'], publish: 'never',
      data: {
        seat: f.text('座位', 'Seat'),
        terminal: f.text('考试终端', 'Terminal'),
        paperSeed: f.text('抽题种子', 'Seed of the paper'),
      },
    },
    submit: {
      ...t('交卷', 'Submitted'), by: ['candidate'], from: ['sitting'], to: 'submitted', basis: convention('no text says; chosen here'),
      gates: ['own-work-declared'], stops: ['paper-time'], publish: 'never',
      data: {
        answered: f.int('作答题数', 'Answered'),
        answersDigest: f.text('答卷摘要值', 'Digest of the answers'),
        declaration: f.bool('本人作答声明', 'Own work declared'),
      },
    },
    'mark-absent': {
      ...t('登记缺考', 'Marked absent'), by: ['proctor'], from: ['registered', 'identified'], to: 'absent',
      basis: convention('no text says; chosen here'),
      publish: 'never',
      data: {
        reason: f.text('缺考原因', 'Reason').opt(),
      },
    },
    score: {
      ...t('评分', 'Scored by the key'), by: ['exam-office'], from: ['submitted'], to: 'scored', basis: convention('no text says; chosen here'),
      gates: ['key-fixed-before-start'], starts: ['re-mark-request'],
      publish: { what: 'to the candidate only; pass rates by organ, never a ranking of persons' },
      data: {
        score: f.int('得分', 'Score'),
        passMark: f.int('合格分数', 'Pass mark'),
        keyDigest: f.text('答案摘要值', 'Digest of the key'),
      },
    },
    'ask-re-mark': {
      ...t('申请复核', 'Asked for a re-mark'), by: ['candidate'], from: ['scored'], to: 'same', basis: convention('no text says; chosen here'),
      stops: ['re-mark-request'], publish: 'never',
      data: {
        reason: f.longtext('复核理由', 'Reason'),
      },
    },
    're-mark': {
      ...t('复核', 'Re-marked'), by: ['re-marker'], from: ['scored'], to: 'same', basis: convention('no text says; chosen here'),
      publish: 'never',
      data: {
        score: f.int('得分', 'Score'),
      },
    },
    void: {
      ...t('认定成绩无效', 'Declared void'), by: ['exam-office'], from: ['sitting', 'submitted', 'scored'], to: 'void',
      basis: [GW.art(109), convention('by analogy: the article covers recruitment exams only')],
      gates: ['candidate-heard'], publish: 'never', stepUp: true,
      data: {
        ground: f.enum('认定情形', 'Ground', {
          substitute: ['替考', 'Substitute'], copied: ['抄袭', 'Copied'], 'leaked-paper': ['泄题', 'Leaked paper'],
          technical: ['技术故障', 'Technical'],
        }),
        heard: f.bool('是否听取陈述', 'Heard'),
        evidence: f.documents('证据', 'Evidence'),
      },
    },
    close: {
      ...t('归档', 'Closed'), by: ['exam-office'], from: ['scored'], to: 'closed', basis: GW.art(68),
      stops: ['re-mark-request'], publish: 'never',
    },
  })
  .clocks({
    'paper-time': {
      ...t('答题时长', 'Time for the paper'), basis: convention('no text says; chosen here'),
      // A limit in minutes, from the moment the candidate began; a number that no sitting can have starts none.
      limit: c => {
        const n = c.first('register')?.data.paperMinutes
        return n === undefined || n < 0 || n > A_DAY ? null : minutes(n, convention('the minutes are the paper’s own'))
      },
      onOverrun: 'finding',
    },
    're-mark-request': {
      ...t('复核申请期', 'Time to ask for a re-mark'), basis: convention('no text says; chosen here'),
      limit: c => workdays(c.param('exam.re-mark'), convention('five working days')), onOverrun: lapse('复核申请权', 'The right to ask for a re-mark'),
    },
  })
  .gates({
    'proctor-from-elsewhere': {
      ...t('监考回避', 'The proctor is from another organ'), severity: 'block', basis: convention('against sitting for somebody else'),
      remedy: t('由其他机关人员监考', 'Use a proctor from another organ'),
      rule: (c, a) => {
        const sitter = c.first('register')?.data
        return a.data.proctorOrgan !== sitter?.organ && a.data.proctor !== sitter?.candidate
      },
    },
    'code-by-hand': {
      ...t('座位码当面交付', 'Seat code handed over in person'), severity: 'block', basis: convention('against sitting for somebody else'),
      remedy: t('座位码当面交付本人', 'Hand the seat code over in person'),
      rule: (_c, a) => a.data.seatCodeGivenByHand,
    },
    'identity-checked': {
      ...t('先核验后开考', 'Identity checked before the start'), severity: 'block',
      basis: [report2022('二(一)三'), convention('against sitting for somebody else')],
      remedy: t('先由监考人员查验证件', 'Have the proctor see a card first'),
      rule: c => c.has('identify'),
    },
    'own-seat': {
      ...t('本人座位', 'Own seat'), severity: 'block', basis: convention('no text says; chosen here'),
      remedy: t('在本人座位开考', 'Begin at the seat that was assigned'),
      rule: (c, a) => a.data.seat === c.first('register')?.data.seat,
    },
    'one-sitting-a-terminal': {
      ...t('一机一人', 'One candidate a terminal'), severity: 'block', basis: convention('no text says; chosen here'),
      remedy: t('换用空闲终端，或者待前一人交卷', 'Use a free terminal, or wait until the other has handed in'),
      rule: (c, a) => {
        const session = c.first('register')?.data.session
        return c.cases('legal-exam')?.every(o => o.id === c.id || o.first('register')?.data.session !== session || !stillSitting(o, a.data.terminal, a.at))
      },
    },
    'own-work-declared': {
      ...t('本人作答声明', 'Declared own work'), severity: 'block', basis: convention('no text says; chosen here'),
      remedy: t('声明系本人作答后交卷', 'Declare that the work is your own, then hand in'),
      rule: (_c, a) => a.data.declaration,
    },
    'key-fixed-before-start': {
      ...t('答案先于开考固定', 'The key was fixed before the start'), severity: 'block', basis: convention('no text says; chosen here'),
      remedy: t('使用开考前固定的答案', 'Use the key fixed before the start'),
      // Not judged where no key was fixed at registration.
      rule: (c, a) => {
        const fixed = c.first('register')?.data.keyDigest
        return fixed === undefined ? undefined : a.data.keyDigest === fixed
      },
    },
    'candidate-heard': {
      ...t('听取陈述', 'The candidate was heard'), severity: 'block', basis: convention('fair procedure: nobody is judged unheard'),
      remedy: t('先听取应考人员陈述', 'Hear the candidate first'),
      rule: (_c, a) => a.data.heard,
    },
  })

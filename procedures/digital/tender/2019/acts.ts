import { type ActDef, convention, f, law, t } from '#kernel'

const TB = law('招标投标法实施条例(2019-03-02)')
const ZT = law('招标投标法(2017-12-27)')
const GG = law('招标公告和公示信息发布管理办法(2018-01-01)', 'unverified')

/** What may be done under the edition of 2019. */
export const acts = {
  announce: {
    ...t('发布招标公告', 'Announced the tender'), by: ['tenderee', 'agency'], from: ['start'], to: 'announced', basis: [ZT.art(16), GG.art(8)],
    publish: { what: 'on the designated medium at once; OCDS release tag tender (tender.status active)' }, stepUp: true, maps: { ocds: 'tender', status: 'active' },
    data: {
      project: f.text('项目名称', 'Project'),
      method: f.enum('招标方式', 'Method', { open: ['公开招标', 'Open'], invited: ['邀请招标', 'Invited'] }),
      estimate: f.money('估算价', 'Estimate').opt(),
      media: f.text('发布媒介', 'Medium'),
    },
  },
  'issue-documents': {
    ...t('发出招标文件', 'Issued the tender documents'), by: ['tenderee', 'agency'], from: ['announced'], to: 'bidding',
    basis: [ZT.art(24), TB.art(16)],
    gates: ['bid-period-20-days', 'sale-period-5-days'],
    publish: { what: 'OCDS tender.tenderPeriod, tender.documents' }, stepUp: true, maps: { ocds: 'tender' },
    data: {
      issuedOn: f.date('发出日期', 'Issued on'),
      saleUntil: f.date('发售截止日', 'On sale until'),
      bidDeadline: f.datetime('投标截止时间', 'Bid deadline'),
    },
  },
  clarify: {
    ...t('澄清或修改招标文件', 'Clarified or changed the documents'), by: ['tenderee', 'agency'], from: ['bidding'], to: 'same',
    basis: [ZT.art(23), TB.art(21)],
    gates: ['clarified-15-days-before'],
    publish: { what: 'OCDS release tag tenderAmendment / tenderUpdate' }, stepUp: true, maps: { ocds: 'tenderAmendment' },
    data: {
      sentOn: f.date('通知日期', 'Sent on'),
      affectsBids: f.bool('是否影响投标文件编制', 'Affects the bids'),
      newDeadline: f.datetime('新的投标截止时间', 'New deadline').opt(),
    },
  },
  object: {
    ...t('对招标文件提出异议', 'Objected to the documents'), by: ['bidder'], from: ['bidding'], to: 'suspended', basis: TB.art(22),
    gates: ['objected-10-days-before'], starts: ['answer-objection'], publish: 'never',
    data: {
      about: f.longtext('事项', 'About'),
      raisedOn: f.date('提出日期', 'Raised on'),
    },
  },
  answer: {
    ...t('答复异议', 'Answered the objection'), by: ['tenderee'], from: ['suspended'], to: 'bidding', basis: TB.art(22),
    stops: ['answer-objection'], publish: 'never',
    data: {
      answer: f.document('答复', 'Answer'),
    },
  },
  'open-bids': {
    ...t('开标', 'Opened the bids'), by: ['tenderee', 'agency'], from: ['bidding'], to: 'opened', basis: [ZT.art(28), ZT.art(34), ZT.art(35)],
    gates: ['opened-at-deadline', 'three-bidders'], publish: { what: 'OCDS tender.tenderers, bids' }, maps: { ocds: 'tenderUpdate' },
    data: {
      openedAt: f.datetime('开标时间', 'Opened at'),
      bids: f.int('投标人数', 'Bids'),
    },
  },
  fail: {
    ...t('投标人少于三个重新招标', 'Failed, to be tendered again'), by: ['tenderee'], from: ['bidding', 'opened', 'evaluated'], to: 'failed',
    basis: [ZT.art(28), ZT.art(42)],
    publish: { what: 'OCDS tender.status unsuccessful' }, stepUp: true, maps: { ocds: 'tenderUpdate', status: 'unsuccessful' },
    data: {
      reason: f.enum('原因', 'Reason', {
        'under-three-bidders': ['投标人少于三个', 'Under three bidders'], 'all-rejected': ['所有投标被否决', 'All rejected'],
        other: ['其他', 'Other'],
      }),
    },
  },
  evaluate: {
    ...t('评标并提交报告', 'Evaluated and handed in the report'), by: ['committee'], from: ['opened'], to: 'evaluated',
    basis: [ZT.art(37), ZT.art(40), TB.art(53)],
    gates: ['committee-composition', 'at-most-three-candidates'], starts: ['publish-candidates'], publish: 'never',
    data: {
      members: f.int('评标委员会人数', 'Members'),
      experts: f.int('专家人数', 'Experts'),
      candidates: f.int('中标候选人数', 'Candidates'),
      receivedOn: f.date('收到评标报告日期', 'Received on'),
      report: f.document('评标报告', 'Report'),
    },
  },
  'publish-candidates': {
    ...t('公示中标候选人', 'Published the candidates'), by: ['tenderee', 'agency'], from: ['evaluated'], to: 'candidates-published',
    basis: TB.art(54),
    gates: ['publicity-3-days'], stops: ['publish-candidates'],
    publish: { what: 'the candidates', within: 'publish-candidates', where: 'the designated medium', basis: TB.art(54) }, stepUp: true, maps: { ocds: 'award', status: 'pending' },
    data: {
      from: f.date('公示起始日', 'From'),
      until: f.date('公示截止日', 'Until'),
      first: f.text('第一中标候选人', 'First candidate'),
    },
  },
  'object-to-result': {
    ...t('对评标结果提出异议', 'Objected to the result'), by: ['bidder'], from: ['candidates-published'], to: 'same', basis: TB.art(54, 2),
    gates: ['objected-in-publicity'], starts: ['answer-objection'], publish: 'never',
    data: {
      raisedOn: f.date('提出日期', 'Raised on'),
      about: f.longtext('事项', 'About'),
    },
  },
  'answer-result': {
    ...t('答复评标异议', 'Answered the objection to the result'), by: ['tenderee'], from: ['candidates-published'], to: 'same', basis: TB.art(54, 2),
    stops: ['answer-objection'], publish: 'never',
    data: {
      answer: f.document('答复', 'Answer'),
    },
  },
  award: {
    ...t('确定中标人并发中标通知书', 'Chose the winner and sent the notice'), by: ['tenderee'], from: ['candidates-published'], to: 'awarded',
    basis: [ZT.art(45), TB.art(55)],
    gates: ['publicity-over', 'objections-answered', 'first-ranked-wins', 'losers-told'], starts: ['sign-contract', 'report-to-supervisor'],
    publish: { what: 'OCDS release tag award with awards.status active; result on the designated medium' }, stepUp: true, maps: { ocds: 'award', status: 'active' },
    data: {
      winner: f.text('中标人', 'Winner'),
      rank: f.int('排名', 'Rank'),
      price: f.money('价格', 'Price'),
      whyNotFirst: f.longtext('未确定第一名的理由', 'Why not the first').opt(),
      losersTold: f.bool('是否通知未中标人', 'Losers told'),
    },
  },
  report: {
    ...t('提交招标投标情况书面报告', 'Reported the tender in writing'), by: ['tenderee'], from: ['awarded', 'contracted'], to: 'same',
    basis: ZT.art(47),
    stops: ['report-to-supervisor'], publish: 'never',
    data: {
      report: f.document('书面报告', 'Report'),
    },
  },
  sign: {
    ...t('订立书面合同', 'Signed the contract'), by: ['tenderee'], from: ['awarded'], to: 'contracted', basis: [ZT.art(46), TB.art(57)],
    gates: ['contract-matches-bid'], starts: ['return-deposit'], stops: ['sign-contract'],
    publish: { what: 'OCDS release tag contract' }, stepUp: true, maps: { ocds: 'contract' },
    data: {
      signedOn: f.date('签订日期', 'Signed on'),
      price: f.money('价格', 'Price'),
      contract: f.document('合同', 'Contract'),
    },
  },
  'return-deposit': {
    ...t('退还投标保证金及利息', 'Returned the bid deposits with interest'), by: ['tenderee'], from: ['contracted'], to: 'same', basis: TB.art(57, 2),
    stops: ['return-deposit'], publish: 'never',
    data: {
      returned: f.int('退还笔数', 'Returned'),
    },
  },
  complain: {
    ...t('投诉', 'Complained to the supervisor'), by: ['bidder'], from: ['any'], to: 'same', basis: TB.art(60),
    gates: ['complained-in-time'], starts: ['decide-acceptance'], publish: 'never',
    data: {
      knewOn: f.date('知道或者应当知道之日', 'Knew on'),
      objectedFirst: f.bool('是否先提出异议', 'Objected first'),
      matter: f.enum('投诉事项', 'Matter', {
        documents: ['招标文件', 'Documents'], opening: ['开标', 'Opening'], result: ['评标结果', 'Result'],
        other: ['其他', 'Other'],
      }).opt(),
      about: f.longtext('事项', 'About'),
    },
  },
  'decide-on-complaint': {
    ...t('决定是否受理投诉', 'Decided whether to take the complaint'), by: ['supervisor'], from: ['any'], to: 'same', basis: TB.art(61, 2),
    starts: ['decide-complaint'], stops: ['decide-acceptance'], publish: 'never', stepUp: true,
    data: {
      accepted: f.bool('是否受理', 'Accepted'),
      reason: f.longtext('理由', 'Reason').opt(),
    },
  },
  'send-for-appraisal': {
    ...t('检验检测鉴定评审', 'Sent for test or expert review'), by: ['supervisor'], from: ['any'], to: 'same', basis: TB.art(61, 2),
    publish: 'never',
    data: {
      what: f.text('检验鉴定事项', 'What'),
    },
  },
  'appraisal-back': {
    ...t('鉴定结论返回', 'Appraisal came back'), by: ['supervisor'], from: ['any'], to: 'same', basis: TB.art(61, 2),
    publish: 'never',
    data: {
      result: f.document('结论', 'Result'),
    },
  },
  'settle-complaint': {
    ...t('作出投诉处理决定', 'Decided the complaint'), by: ['supervisor'], from: ['any'], to: 'same', basis: TB.art(61, 2),
    stops: ['decide-complaint'], publish: { what: 'the decision' }, stepUp: true,
    data: {
      decision: f.enum('处理决定', 'Decision', { upheld: ['投诉成立', 'Upheld'], rejected: ['驳回', 'Rejected'] }),
      document: f.document('决定书', 'Document'),
    },
  },
  close: {
    ...t('办结', 'Closed'), by: ['tenderee'], from: ['contracted'], to: 'closed', basis: convention('no text says; chosen here'),
    gates: ['reported-to-supervisor'], publish: { what: 'OCDS compiled record; implementation releases come from the payment procedure' },
  },
} as const satisfies Readonly<Record<string, ActDef>>

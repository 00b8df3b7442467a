import { type AnyView, type DocumentWords, law } from '#kernel'
import { letter, reviewOrSuit } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const ZT = law('招标投标法(2017-12-27)')
const TB = law('招标投标法实施条例(2019-03-02)')
const project = (c: AnyView, w: DocumentWords): string => said(c, w, 'announce', 'project') || '本项目'

/** What is announced, told and decided in a tender. */
export default {
  announcement: letter({
    zh: '招标公告', en: 'Announcement of a tender', basis: ZT.art(16), acts: ['announce'], mark: '伊州招告',
    body: (c, a, w) => lines(
      `${w.value(a, 'project')}已具备招标条件，招标人为${w.organ(c.organ)}，招标方式为${w.value(a, 'method')}。`,
      `依照${w.cite(ZT.art(16))}，现予公告${around('，估算价', w.value(a, 'estimate'))}。符合条件的潜在投标人可以按照招标文件规定的时间和方式获取招标文件并投标。`,
      `本公告在${w.value(a, 'media')}发布。`,
    ),
  }),
  clarification: letter({
    zh: '招标文件澄清修改通知', en: 'Clarification of the tender documents', basis: [ZT.art(23), TB.art(21)], acts: ['clarify'], mark: '伊州招澄',
    to: () => '各招标文件收受人',
    body: (c, a, w) => lines(
      `${project(c, w)}的招标文件于${w.value(a, 'sentOn')}作出澄清或者修改，内容见附件，是招标文件的组成部分。`,
      a.data.affectsBids === true ? `该内容可能影响投标文件编制${around('，投标截止时间顺延至', w.value(a, 'newDeadline'))}。依照${w.cite([ZT.art(23), TB.art(21)])}通知。` : `该内容不影响投标文件编制，投标截止时间不变。依照${w.cite(ZT.art(23))}通知。`,
    ),
  }),
  'objection-answer': letter({
    zh: '异议答复书', en: 'Answer to an objection', basis: [TB.art(22), TB.art(54, 2)], acts: ['answer', 'answer-result'], mark: '伊州招异',
    to: () => '异议人',
    body: (c, a, w) => {
      const asked = c.last(a.act === 'answer' ? 'object' : 'object-to-result')
      return lines(
        `你单位${asked ? w.value(asked, 'raisedOn') : ''}对${project(c, w)}提出的异议收悉${around('，异议事项为：', asked ? w.value(asked, 'about') : '')}。`,
        `依照${w.cite(a.act === 'answer' ? TB.art(22) : TB.art(54, 2))}，现于${w.date(a.on)}答复如下，全文附后。`,
      )
    },
    remedy: (_c, _a, w) => `对本答复不服的，可以依照${w.cite(TB.art(60))}，自知道或者应当知道之日起十日内向有关行政监督部门投诉；异议答复期间不计算在内。`,
  }),
  'candidates-notice': letter({
    zh: '中标候选人公示', en: 'Candidates published', basis: TB.art(54), acts: ['publish-candidates'], mark: '伊州招示',
    body: (c, a, w) => lines(
      `${project(c, w)}评标工作已结束，依照${w.cite(TB.art(54))}公示中标候选人。第一中标候选人：${w.value(a, 'first')}。`,
      `公示期自${w.value(a, 'from')}起至${w.value(a, 'until')}止。`,
    ),
    remedy: (_c, _a, w) => `投标人或者其他利害关系人对评标结果有异议的，应当在公示期间向招标人提出，招标人依照${w.cite(TB.art(54, 2))}自收到异议之日起三日内答复；答复前暂停招标投标活动。`,
  }),
  'award-notice': letter({
    zh: '中标通知书', en: 'Notice of award', basis: ZT.art(45), acts: ['award'], mark: '伊州招中',
    to: (_c, a, w) => w.value(a, 'winner'),
    body: (c, a, w) => lines(
      `${project(c, w)}经评标和公示，确定你单位为中标人，中标价${w.value(a, 'price')}。`,
      around('未确定排名第一的中标候选人为中标人的理由：', w.value(a, 'whyNotFirst'), '。'),
      `依照${w.cite(ZT.art(46))}，请自本通知书发出之日起三十日内与招标人订立书面合同${around('，最迟为', w.due(c, 'sign-contract').replace('无', ''))}，不得另行订立背离合同实质性内容的协议。`,
    ),
    copies: () => ['其他投标人'],
  }),
  'written-report': letter({
    zh: '招标投标情况书面报告', en: 'Written report on the tender', basis: ZT.art(47), acts: ['report'], mark: '伊州招报',
    to: () => '有关行政监督部门',
    body: (c, a, w) => lines(
      `依照${w.cite(ZT.art(47))}，现于${w.date(a.on)}报告${project(c, w)}招标投标情况。`,
      `${around('投标人', said(c, w, 'open-bids', 'bids'), '个；')}${around('评标委员会', said(c, w, 'evaluate', 'members'), '人')}${around('，其中专家', said(c, w, 'evaluate', 'experts'), '人；')}${around('中标人为', said(c, w, 'award', 'winner'))}${around('，中标价', said(c, w, 'award', 'price'))}。`,
    ),
  }),
  'complaint-acceptance': letter({
    zh: '投诉受理决定书', en: 'Complaint taken or not', basis: TB.art(61, 2), acts: ['decide-on-complaint'], mark: '伊州招受',
    from: () => '招标投标行政监督部门',
    to: () => '投诉人',
    body: (c, a, w) => lines(
      `你单位${w.date(c.last('complain')?.on)}就${project(c, w)}提出的投诉，经审查，决定${a.data.accepted === true ? '予以受理' : '不予受理'}${around('。理由：', w.value(a, 'reason'))}。`,
      a.data.accepted === true ? `依照${w.cite(TB.art(61, 2))}，自受理之日起三十个工作日内作出书面处理决定；需要检验、检测、鉴定、专家评审的，所需时间不计算在内。` : `本决定依照${w.cite(TB.art(61, 2))}作出。`,
    ),
    remedy: (c, a, w) => (a.data.accepted === true ? undefined : reviewOrSuit(c, a, w)),
  }),
  'complaint-decision': letter({
    zh: '投诉处理决定书', en: 'Decision on a complaint', basis: TB.art(61, 2), acts: ['settle-complaint'], mark: '伊州招处',
    from: () => '招标投标行政监督部门',
    to: () => '投诉人和被投诉人',
    body: (c, a, w) => {
      const complaint = c.last('complain')
      return lines(
        `${w.date(complaint?.on)}收到的关于${project(c, w)}的投诉${around('，投诉事项为：', complaint ? w.value(complaint, 'about') : '')}，经调查核实，现已审查终结。`,
        `依照${w.cite(TB.art(61, 2))}，决定：${w.value(a, 'decision')}。`,
        a.data.decision === 'upheld' ? '招标人应当按照本决定纠正，并将纠正结果报告本机关。' : '招标投标活动依法继续进行。',
      )
    },
    remedy: reviewOrSuit,
  }),
}

import { t } from '#kernel'
import type { ReportSpec } from '#src/report/spec.ts'
import { figures } from './figures.ts'

/** 法治政府建设年度报告: outline, sentences and figures (督察工作规定 第二十五条 says what it must hold). */
const annual: ReportSpec = {
  title: year => t(`${year}年法治政府建设年度报告`, `Annual report on law-based government, ${year}`),
  figures,
  sections: [
    { mark: '一', level: 1, title: t('主要成效', 'What was done') },
    {
      mark: '一(一)',
      level: 2,
      title: t('学习与组织领导', 'Leadership: study and duty reports'),
      sentences: [
        t(
          '召开述法工作专项会议{duty-meetings}次；{duty-counties}个县市、{duty-departments}个州直部门、{duty-townships}个乡镇（街道）、{duty-units}个县市直单位主要负责人述法，合计{duty-total}人次，述法覆盖率{duty-coverage}。',
          'Duty-report meetings held: {duty-meetings}. Heads who reported: {duty-counties} county-level, {duty-departments} prefecture departments, {duty-townships} townships and subdistricts, {duty-units} county-level units, {duty-total} in all; coverage {duty-coverage}.',
        ),
        t(
          '第一责任人职责清单覆盖率{duty-list}；集体学法{study-regular}次。',
          'Organs with a duty list of first-responsible heads: {duty-list}; collective study sessions: {study-regular}.',
        ),
      ],
    },
    {
      mark: '一(二)',
      level: 2,
      title: t('机构职能与营商环境', 'Functions and business environment'),
      sentences: [
        t(
          '州直{powers-departments}个部门梳理认领权责清单{powers-prefecture}项，{powers-counties}个县市梳理认领{powers-county}项，合计{powers-total}项。',
          '{powers-departments} prefecture departments claimed {powers-prefecture} items of the list of powers; the {powers-counties} counties and cities {powers-county}; together {powers-total}.',
        ),
        t(
          '法律援助中心{legal-aid-centres}个，州中心编制{legal-aid-posts}个、领导职数{legal-aid-leader-post}名，县市中心每个领导职数{legal-aid-county-leader-posts}名；综合窗口大厅{windows}个。',
          'Legal-aid centres: {legal-aid-centres}; posts of the prefecture centre {legal-aid-posts}, leader posts {legal-aid-leader-post}, leader posts a county centre {legal-aid-county-leader-posts}; one-window halls {windows}.',
        ),
      ],
    },
    {
      mark: '一(三)',
      level: 2,
      title: t('依法行政制度', 'Rules of government'),
      sentences: [
        t(
          '修订工作规则{work-rules}项；制定地方性法规{laws-enacted}件、修订{laws-amended}件；立法咨询专家{expert-pool}名，基层立法联系点{contact-points}个。',
          'Working rules revised: {work-rules}; local regulations made {laws-enacted}, amended {laws-amended}; legislative experts {expert-pool}, contact points {contact-points}.',
        ),
        t(
          '规范性文件向上报备率{filing-upward}，审查备案登记率{filing-registered}；法律顾问列席常务会议{advisers-attend}次；重大行政决策全程序履行率{decision-steps}。',
          'Documents filed upward {filing-upward}; reviewed and registered {filing-registered}; executive meetings attended by counsel {advisers-attend}; major decisions with every statutory step {decision-steps}.',
        ),
      ],
    },
    {
      mark: '一(四)',
      level: 2,
      title: t('行政执法', 'Enforcement'),
      sentences: [
        t(
          '公布综合行政执法事项清单{two-lists}张，重点执法领域{enforcement-fields}个；两轻一免清单覆盖率{lenient-list}；应急管理执法队伍覆盖率{emergency-teams}。',
          'Lists of enforcement items published: {two-lists}; key fields {enforcement-fields}; leniency lists in force {lenient-list}; emergency enforcement teams {emergency-teams}.',
        ),
      ],
    },
    {
      mark: '一(五)',
      level: 2,
      title: t('突发事件应对', 'Emergencies'),
      sentences: [
        t(
          '指挥部成员单位{command-members}个，每日值班不少于{watch-hours}小时，专业委员会{committees}个轮流日调度（调度日率{dispatch-daily}），点名企业{enterprises}个、应答率{roll-call-answered}；修订预案{plans-revised}个。',
          'Member departments of the command {command-members}; hours of watch a day {watch-hours}; committees in rotation {committees} (days with a dispatch {dispatch-daily}); enterprises on the roll-call {enterprises}, answered {roll-call-answered}; plans revised {plans-revised}.',
        ),
        t('“在全疆率先成立”：{first-in-region}。', '“First in the region”: {first-in-region}.'),
      ],
    },
    {
      mark: '一(六)',
      level: 2,
      title: t('矛盾纠纷化解', 'Disputes'),
      sentences: [
        t(
          '受理办理信访事项{petitions}件次，及时受理率{petitions-accepted}，按期办结率{petitions-settled}，参评率{petitions-rated}，参评满意率{petitions-satisfied}。',
          'Petitions received and handled {petitions}; accepted in time {petitions-accepted}, settled in time {petitions-settled}, rated {petitions-rated}, satisfied among those who rated {petitions-satisfied}.',
        ),
        t(
          '矛盾纠纷调处中心服务{mediation-centre}项；复议听证{review-lawful}次。',
          'Services of the one-stop centre {mediation-centre}; reconsideration hearings {review-lawful}.',
        ),
        t(
          '开庭审理行政诉讼案件{suits}件，负责人未出庭{suits-absent}件，负责人出庭应诉率{head-attendance}（要求{head-attendance-required}%）。低于{attendance-threshold}%的县市{attendance-named}个。',
          'Administrative lawsuits heard {suits}; head absent {suits-absent}; attendance of heads {head-attendance} (required {head-attendance-required} %). Counties below {attendance-threshold} %: {attendance-named}.',
        ),
        // Counties that the published report names; a report over other organs has no such sentence.
        t('其中特克斯县{attendance-tekes}。', 'Among them Tekes county {attendance-tekes}.'),
        t('伊宁市{attendance-yining}。', 'Yining city {attendance-yining}.'),
        t('霍尔果斯市{attendance-horgos}。', 'Horgos city {attendance-horgos}.'),
      ],
    },
    {
      mark: '一(七)',
      level: 2,
      title: t('权力制约监督', 'Supervision'),
      sentences: [
        t(
          '州直{card-review}人通过行政执法换证审核，{card-exam}人通过换证考试，未通过{card-gap}人；案卷评查{case-file-review}次。',
          '{card-review} officers passed the review for renewal, {card-exam} passed the exam, {card-gap} did not; case-file reviews {case-file-review}.',
        ),
        t(
          '印发政务公开文件{openness-papers}份；信息五级联审率{five-level-review}，三审三校率{three-reviews}；信用平台试运行{credit-platform}，信用工作要点{credit-plan}份。',
          'Openness papers {openness-papers}; items with all levels of review {five-level-review}, with three reviews and proofs {three-reviews}; credit platform on trial {credit-platform}; credit plans {credit-plan}.',
        ),
      ],
    },
    {
      mark: '一(八)',
      level: 2,
      title: t('科技保障', 'Digital means'),
      sentences: [
        t(
          '迁移上云基础系统{systems-migrated}个，数字政府培训{digital-training}次，调研{digital-survey}次。',
          'Base systems moved to the cloud {systems-migrated}; trainings {digital-training}; surveys {digital-survey}.',
        ),
      ],
    },
    {
      mark: '一(九)',
      level: 2,
      title: t('组织保障与人才培养', 'Organisation and talent'),
      sentences: [
        t(
          '干部大讲堂{lectures}期，优化调整县级干部{appointments}人次，专家工作室{expert-studios}个，培训{trained}人次；依法治州办秘书处{secretariat}个，工作文件{work-papers}份；接受督察{inspection-taken}次，整改率{rectification}。',
          'Lectures {lectures}; appointments changed {appointments}; expert studios {expert-studios}; attendances at training {trained}; secretariat {secretariat}; work papers {work-papers}; inspections taken {inspection-taken}, rectified {rectification}.',
        ),
      ],
    },
    {
      mark: '二',
      level: 1,
      title: t('存在问题', 'What is wrong'),
      derived: 'problems',
      sentences: [
        t(
          '正职负责人出庭率{first-head-attendance}；代学代考作废{exam-substitutes}件；讲堂到课率{lecture-absence}；重大决策合法性审查率{legality-review}；规范性文件公开征求意见率{documents-procedure}；复议直接纠错率{review-correction}；拖欠账款{arrears}元；承诺兑现率{promises}。',
          'Principal heads in court {first-head-attendance}; exams void for substitutes {exam-substitutes}; lecture attendance {lecture-absence}; decisions reviewed {legality-review}; documents with public comment {documents-procedure}; direct correction {review-correction}; arrears {arrears} yuan; promises kept {promises}.',
        ),
        t(
          '法制审核人员占执法人员{review-staff}，具有法律职业资格{legal-licence}人；县市办事机构健全率{county-offices}。',
          'Legality reviewers over officers {review-staff}; officers with the legal qualification {legal-licence}; county offices in place {county-offices}.',
        ),
      ],
    },
    {
      mark: '三',
      level: 1,
      title: t('下一步工作', 'What comes next'),
      derived: 'tasks',
      sentences: [
        t(
          '学法考试参考率{exam-all}；必须出庭情形落实率{must-attend}；无人出庭{nobody-absent}件；村（社区）法律顾问覆盖率{village-advisers}；普法责任清单覆盖率{popularisation-lists}；“法治八进”{popularisation-venues}。',
          'Sitting the exam {exam-all}; must-attend situations kept {must-attend}; nobody attending {nobody-absent}; villages with an adviser {village-advisers}; popularisation lists {popularisation-lists}; settings covered {popularisation-venues}.',
        ),
      ],
    },
  ],
}
export default annual

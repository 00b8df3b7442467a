import { law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { lines, said } from '../../_shared/written.ts'

const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** Application, naming and refusal. */
export default {
  application: letter({
    zh: '法治政府建设示范申报书', en: 'Application for the demonstration programme', basis: GY.item('(三十三)'), acts: ['apply'], mark: '伊州示申',
    body: (c, a, w) => lines(
      `${w.organ(c.organ)}对照“${said(c, w, 'open', 'indicatorSet')}”完成自评，现按${w.cite(GY.item('(三十三)'))}提出申报。`,
      `自评指标共${said(c, w, 'open', 'indicators')}项，已逐项挂接证据${w.value(a, 'covered')}项；证据为在案指标和清单，可供查核。`,
    ),
  }),
  naming: letter({
    zh: '法治政府建设示范命名决定', en: 'Decision to name', basis: GY.item('(三十三)'), acts: ['name'], mark: '伊州示命',
    from: () => '法治政府建设示范评估单位',
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `经评估，依照${w.cite(GY.item('(三十三)'))}，决定命名${w.organ(c.organ)}为法治政府建设示范单位，级别为${w.value(a, 'level')}。`,
      '示范实行动态管理，不再符合条件的，撤销命名。',
    ),
  }),
  'not-named': letter({
    zh: '不予命名通知书', en: 'Notice that it is not named', basis: GY.item('(三十三)'), acts: ['not-name'], mark: '伊州示否',
    from: () => '法治政府建设示范评估单位',
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `你单位申报法治政府建设示范，经评估，决定不予命名。理由：${w.value(a, 'reason')}。`,
      `评估所依据的自评指标为${said(c, w, 'open', 'indicators')}项。补齐证据、改进不足后，可以重新申报。`,
    ),
  }),
}

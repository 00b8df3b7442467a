import { convention, f, law, type RegisterDef, report2022, t } from '#kernel'

const GX = law('政务数据共享条例(2025-05-28)', 'unverified')
const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** The data catalogue (DCAT) and the information systems behind it. */
export default {
  'data-catalogue': {
    ...t('政务数据目录', 'Government data catalogue (DCAT: dcat:Catalog; each entry a dcat:Dataset, each way to get it a dcat:Distribution or dcat:DataService)'), published: true,
    basis: [GX.art(16), GX.art(17), convention('W3C DCAT 2')],
    organ: 'publisher',
    note: t('字段对应 DCAT：title、description、publisher、theme、accessRights、accrualPeriodicity、distribution、issued、modified', 'Fields follow DCAT: title, description, publisher, theme, accessRights, accrualPeriodicity, distribution, issued, modified'),
    fields: {
      title: f.text('名称', 'Title'),
      description: f.longtext('说明', 'Description'),
      publisher: f.organ('提供部门', 'Publisher'),
      theme: f.text('主题', 'Theme'),
      fields: f.longtext('数据项', 'Fields'),
      sharing: f.enum('共享属性', 'Sharing', {
        unconditional: ['无条件共享', 'Unconditional'], conditional: ['有条件共享', 'Conditional'],
        'not-shared': ['不予共享', 'Not shared'],
      }),
      ground: f.text('依据', 'Ground').opt(),
      updateFrequency: f.text('更新频率', 'Update frequency'),
      distribution: f.text('获取方式', 'Distribution').opt(),
      personalData: f.bool('是否含个人信息', 'Personal data'),
      issued: f.date('发布日期', 'Issued'),
      modified: f.date('更新日期', 'Modified'),
    },
  },
  'information-systems': {
    ...t('基础信息系统', 'Information systems'), published: true, basis: [GY.item('(二十九)'), report2022('一(八)')],
    organ: 'organ',
    fields: {
      name: f.text('名称', 'Name'),
      organ: f.organ('机关', 'Organ'),
      hosting: f.enum('部署方式', 'Hosting', { cloud: ['政务云', 'Cloud'], 'own-room': ['自建机房', 'Own room'] }),
      migratedOn: f.date('迁移日期', 'Migrated on').opt(),
      acceptedOn: f.date('验收（试运行）日期', 'Accepted on').opt(),
      acceptance: f.document('验收文件', 'Acceptance').opt(),
    },
  },
} satisfies Readonly<Record<string, RegisterDef>>

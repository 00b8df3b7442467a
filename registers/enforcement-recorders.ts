import { f, law, register, report2022, t } from '#kernel'

const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 执法音像记录设备台账: Enforcement recorders. */
export default register('enforcement-recorders', {
  ...t('执法音像记录设备台账', 'Enforcement recorders'), published: false,
  basis: [THREE_SYSTEMS.item('第(八)项'), report2022('一(四)3')],
  inForce: ['from', 'to'],
  organ: 'organ',
  fields: {
    device: f.text('设备', 'Device'), organ: f.organ('机关', 'Organ'),
    kind: f.enum('种类', 'Kind', { 'body-camera': ['执法记录仪', 'Body camera'], camera: ['摄像设备', 'Camera'], room: ['执法办案场所', 'Room'] }),
    holder: f.officer('使用人', 'Holder').opt(), from: f.date('启用日期', 'In use from'), to: f.date('停用日期', 'In use until').opt(),
    storage: f.text('存储位置', 'Storage').opt(),
  },
})

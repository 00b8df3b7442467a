import { Command, Option } from 'commander'
import { todayOnTheWall } from './wall.ts'

const program = new Command('mingfa')
  .description('明法：依法行政程序的运行与记录 / procedures of government run by the law')
  .option('--data <dir>', 'data folder (数据目录)', './data')
  .option('--json', 'machine-readable output (机器可读输出)', false)
  .addHelpText('after', '\nExit status: 0 done; 1 failed or not clean; 2 bad input.\n')
  // The commands below inherit it: a command line that cannot be read is bad input.
  .exitOverride(e => process.exit(e.exitCode === 0 ? 0 : 2))
const global = () => program.opts<{ data: string; json: boolean }>()
const finish = (status: number) => {
  process.exitCode = status
}

program
  .command('check <file>')
  .description('judge records made anywhere: one JSON object a line (- for standard input) / 评判记录')
  .option('--explain', 'add the day count and articles of each clock', false)
  .action(async (file: string, o: { explain: boolean }) => {
    const { check } = await import('./check.ts')
    finish(await check(file, { ...o, today: todayOnTheWall() }))
  })

program
  .command('check-report <file>')
  .description(
    'what a published report cannot stand by: shares no total allows, totals that differ, claims without number (- for standard input) / 核对已公开的报告',
  )
  .action(async (file: string) => {
    const { checkReport } = await import('./check-report.ts')
    finish(await checkReport(file, global()))
  })

program
  .command('import <file>')
  .description('import records of another system into the ledger / 导入他系统记录')
  .option('--organs <file>', 'organ tree to load first, JSON')
  .option('--source <name>', 'name of the system they come from', 'import')
  .option('--dry-run', 'judge and count only', false)
  .option('--atomic', 'all or nothing', false)
  .action(async (file: string, o: { organs?: string; source: string; dryRun: boolean; atomic: boolean }) => {
    const { importCommand } = await import('./import.ts')
    finish(await importCommand(file, { ...o, ...global() }))
  })

program
  .command('report')
  .description('the annual report, every figure opening to its cases / 年度报告')
  .requiredOption('--year <year>', 'year reported on')
  .option('--organ <code>', 'organ whose tree is meant')
  .addOption(new Option('--format <format>', 'form of the report').choices(['md', 'html', 'json']).default('md'))
  .addOption(new Option('--lang <lang>', 'language').choices(['zh', 'en']).default('zh'))
  .option('--as-of <position>', 'ledger position: entries before it are read')
  .option('--on <day>', 'day asked for (default: the region’s today)')
  .action(async (o: { year: string; organ?: string; format: 'md' | 'html' | 'json'; lang: 'zh' | 'en'; asOf?: string; on?: string }) => {
    const { reportCommand } = await import('./report.ts')
    finish(await reportCommand({ ...o, ...global() }))
  })

program
  .command('disclosure-table')
  .description('the yearly tables of requests for government information, sums checked / 政府信息公开年报表')
  .requiredOption('--year <year>', 'year reported on')
  .option('--organ <code>', 'organ whose tree is meant')
  .addOption(new Option('--format <format>', 'form of the tables').choices(['md', 'html', 'json']).default('md'))
  .addOption(new Option('--lang <lang>', 'language').choices(['zh', 'en']).default('zh'))
  .option('--on <day>', 'day asked for (default: the region’s today)')
  .action(async (o: { year: string; organ?: string; format: 'md' | 'html' | 'json'; lang: 'zh' | 'en'; on?: string }) => {
    const { disclosureCommand } = await import('./disclosure.ts')
    finish(await disclosureCommand({ ...o, ...global() }))
  })

program
  .command('verify')
  .description('recompute everything: values, entries, tree, heads, states, figures / 全面核验')
  .action(async () => {
    const { verifyCommand } = await import('./verify.ts')
    finish(await verifyCommand(global()))
  })

program
  .command('explain <case>')
  .description('a case with its acts, clocks counted day by day, findings / 说明一个案件')
  .option('--on <day>', 'day asked for')
  .action(async (id: string, o: { on?: string }) => {
    const { explainCommand } = await import('./explain.ts')
    finish(await explainCommand(id, { ...o, ...global() }))
  })

program
  .command('casefile <case>')
  .description('the file of a case: index, documents, entries, receipts, with a SHA-256 manifest / 制作案卷')
  .requiredOption('--out <dir>', 'new folder to write it to')
  .option('--on <day>', 'day for which it is made')
  .action(async (id: string, o: { out: string; on?: string }) => {
    const { caseFileCommand } = await import('./casefile.ts')
    finish(await caseFileCommand(id, { ...o, ...global() }))
  })

program
  .command('new-procedure <path>')
  .description('start a procedure: <area>/<id>, with a definition, a scenario table and what to cite / 新建程序')
  .action(async (path: string) => {
    const { newProcedure } = await import('./new-procedure.ts')
    finish(await newProcedure(path))
  })

const world = program.command('world').description('demonstration worlds / 演示数据')
world
  .command('list')
  .description('worlds that can be loaded')
  .action(async () => {
    const { worldList } = await import('./world.ts')
    finish(await worldList(global()))
  })
world
  .command('load <name>')
  .description('load a world through the ordinary commands')
  .action(async (name: string) => {
    const { worldLoad } = await import('./world.ts')
    finish(await worldLoad(name, global()))
  })

program
  .command('start')
  .description('serve console and API on the loopback address; loads the demonstration world into an empty folder / 启动')
  .option('--port <port>', 'port on the loopback address', process.env.PORT ?? '8440')
  .option('--world <name>', 'world to load into an empty folder; none to load none', 'ili-2022')
  .action(async (o: { port: string; world: string }) => {
    const { start } = await import('./start.ts')
    finish(await start({ ...o, ...global() }))
  })

program.parseAsync().catch((e: unknown) => {
  process.stderr.write(`${e instanceof Error ? e.message : String(e)}\n`)
  if (process.env.MINGFA_DEBUG) process.stderr.write(`${e instanceof Error ? e.stack : ''}\n`)
  process.exitCode = 1
})

import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Flushes a folder's list of names, so that a file made or renamed in it is still there after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file system journals names itself.
  if (process.platform === 'win32') return
  await syncFile(folder, 'sync')
}

async function syncFile(path: string, how: 'sync' | 'datasync'): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle[how]()
  } finally {
    await handle.close()
  }
}

/** Flushes every file and folder below a folder; the files of one folder at once. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  await Promise.all(entries.filter(entry => entry.isFile()).map(entry => syncFile(join(folder, entry.name), 'datasync')))
  for (const entry of entries) if (entry.isDirectory()) await syncTree(join(folder, entry.name))
  await syncFolder(folder)
}

/** Replaces a file whole: a reader, or a power cut, sees the old text or the new one. */
export async function replaceFile(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const next = `${path}.${process.pid}.tmp`
  await writeFile(next, content, { mode, flush: true })
  await rename(next, path)
  await syncFolder(dirname(path))
}

/** A file whose every write is on the disk when it returns: one call in the thread pool that runs while the caller goes on. */
export async function openDurable(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true })
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | (constants.O_DSYNC ?? 0)
  return open(path, flags, 0o600)
}

/** Whether the platform flushes with the write itself; elsewhere `datasync` has to follow. */
export const writesAreFlushed = constants.O_DSYNC !== undefined

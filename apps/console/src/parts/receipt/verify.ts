import { parseVkey, type ReceiptVerdict, verifyReceipt } from '#ledger'
import { ed25519Verify, sha256 } from '#src/crypto/browser.ts'

/** Checks a receipt here, by the ledger's own rules and the region's public key: nobody is asked. */
export const verify = (text: string, vkey: string): ReceiptVerdict => verifyReceipt(sha256, ed25519Verify, text, [parseVkey(sha256, vkey)])

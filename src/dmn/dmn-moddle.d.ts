/** The parts of dmn-moddle 12 that are used: it has no types of its own. */
declare module 'dmn-moddle' {
  export interface DmnElement {
    readonly $type: string
    readonly [property: string]: unknown
  }
  export class DmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): DmnElement
    fromXML(
      xml: string,
      typeName?: string,
    ): Promise<{ readonly rootElement: DmnElement; readonly warnings: readonly { readonly message: string }[] }>
    toXML(element: DmnElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>
  }
}

/** A message did not leave. The text is shown to administrators, so it holds no secret. */
export class DeliveryError extends Error {
  /** Another try would fail the same way. */
  readonly final: boolean;

  constructor(text: string, final = false) {
    super(text.replaceAll(/\s+/g, ' ').slice(0, 300));
    this.final = final;
  }
}

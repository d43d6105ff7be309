/** Thrown by what authors call, at the call: what is wrong, and, apart from it, what to do. */
export class AuthorFault extends TypeError {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'AuthorFault';
    this.hint = hint;
  }
}

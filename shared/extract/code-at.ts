const { charCodeAt } = String.prototype;

/**
 * The UTF-16 code unit at a place, as `text.charCodeAt(at)` gives it. An engine has half a dozen kinds of strings, a page's texts are of all of them,
 * and a loop over such texts would look the method up again at every sign: called like this, it is not looked up at all.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

/**
 * Makes something of facts once and gives it to every check that asks. Facts are frozen, so the answer never changes; without this,
 * thirty checks would each walk the whole library for every document. What is no longer held elsewhere is forgotten.
 */
export function onceFor<K extends object, V>(make: (facts: K) => V): (facts: K) => V {
  const made = new WeakMap<K, V>();
  return (facts) => {
    const known = made.get(facts);
    if (known !== undefined) return known;
    const value = make(facts);
    made.set(facts, value);
    return value;
  };
}

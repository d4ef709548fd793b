// What the two commands tell people: Spanish first, English below it; trouble goes to standard error.

/** Says one thing in both languages. */
export function say(spanish, english) {
  console.log(`\n${spanish}\n${english}`);
}

/** Says what could not be done, and what to do next, in both languages. */
export function warn(spanish, english) {
  console.error(`\n${spanish}\n${english}`);
}

/** On the page of unknown addresses: puts the words of the address into the search field. */

const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
const words = decodeURIComponent(location.pathname)
  .split(/[^\p{L}\p{N}]+/u)
  .filter((word) => word && !/^(?:standards|html|v)$/i.test(word));

if (field && !field.value && words.length) field.value = words.join(' ');

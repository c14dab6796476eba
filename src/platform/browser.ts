/** The one door to the browser's extension API. Only the files of this folder go through it. */
export { default as browser } from 'webextension-polyfill';

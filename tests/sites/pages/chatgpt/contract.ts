const { contract } = document.documentElement.dataset;

/** Which form of its page chatgpt.com serves: classic, rebuilt, signed out, or one that nobody knows yet. */
export const CONTRACT = contract === 'B' || contract === 'C' || contract === 'D' ? contract : 'A';

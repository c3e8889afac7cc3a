const { contract } = document.documentElement.dataset;

/** Which form of its page chatgpt.com serves: classic, rebuilt, signed out. */
export const CONTRACT = contract === 'B' || contract === 'C' ? contract : 'A';

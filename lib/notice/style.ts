/** The look of notices. Sizes in px: `rem` would follow the host page. */
export const NOTICE_STYLE = `
:host { all: initial; }
[hidden] { display: none !important; }
.area {
  position: fixed; right: 16px; top: 16px; z-index: 2147483647; width: min(420px, calc(100vw - 32px));
  display: flex; flex-direction: column; gap: 8px;
  font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; color-scheme: light dark;
}
.card {
  background: light-dark(#ffffff, #1d2328); color: light-dark(#17212b, #eef2f5);
  border: 1px solid light-dark(#cfd8df, #3a444d); border-left: 4px solid light-dark(#1b7f5c, #4cc495);
  border-radius: 10px; padding: 12px 14px; box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
}
.card.off { border-left-color: light-dark(#5f6b76, #98a4ae); }
.card.alert { border-left-color: light-dark(#c0392b, #ff7a6b); }
.title { font-weight: 600; margin: 0 0 2px; flex: 1; }
.next { margin: 0; color: light-dark(#43525f, #b9c4cd); }
.row { display: flex; gap: 8px; align-items: baseline; justify-content: space-between; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
button {
  font: inherit; font-weight: 500; padding: 4px 10px; border-radius: 7px; cursor: pointer;
  border: 1px solid light-dark(#b7c3cc, #51606b); background: light-dark(#f4f7f9, #2a3239); color: inherit;
}
button:hover { background: light-dark(#e8eef2, #353f48); }
button:focus-visible { outline: 2px solid light-dark(#0b63ce, #7db7ff); outline-offset: 2px; }
button.close { border: 0; background: none; padding: 0 4px; font-size: 18px; line-height: 18px; }
.words, .list { margin: 10px 0 0; max-height: 220px; overflow: auto; border-radius: 7px; padding: 8px 10px;
  background: light-dark(#f4f7f9, #14191d); }
dl.list { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; }
dt { color: light-dark(#5a6875, #9fadb8); font-size: 12px; }
dd { margin: 0; overflow-wrap: anywhere; }
dd .to { color: light-dark(#5a6875, #9fadb8); }
.unsure { margin-top: 8px; align-items: center; }
.unsure p { margin: 0; color: light-dark(#43525f, #b9c4cd); }
.review { margin-top: 8px; max-height: min(60vh, 520px); overflow: auto; }
.review ul { list-style: none; margin: 8px 0 0; padding: 0; }
.review li { padding: 10px 0; border-top: 1px solid light-dark(#dfe6eb, #333d46); }
.review .value { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.review .kind { flex: none; font-size: 12px; color: light-dark(#5a6875, #9fadb8); }
.answers { display: flex; flex-direction: column; gap: 6px; margin-top: 8px; }
.answers button { text-align: left; padding: 6px 4px 6px 28px; position: relative; }
.answers button::before { content: '○' / ''; position: absolute; left: 10px; }
.answers button[aria-pressed='true']::before { content: '●' / ''; }
.answers button[aria-pressed='true'] { border-color: light-dark(#1b7f5c, #4cc495);
  background: light-dark(#e6f4ee, #1f3a30); }
.answers button.leave[aria-pressed='true'] { border-color: light-dark(#a86b00, #f0b44c);
  background: light-dark(#fdf3df, #3b301b); }
.question ul { list-style: none; margin: 0; padding: 0; max-height: min(60vh, 520px); overflow: auto; }
.question li { padding: 8px 0; }
.question li + li { border-top: 1px solid light-dark(#dfe6eb, #333d46); }
.question li p { margin: 0; overflow-wrap: anywhere; }
.question:focus { outline: none; }
.question .answers button:not([aria-pressed]) { padding-left: 10px; }
.question .answers button:not([aria-pressed])::before { content: none; }
button:disabled { opacity: 0.5; cursor: default; }
.problem { margin: 6px 0 0; color: light-dark(#a5281b, #ff9a8d); }
.problem:empty { display: none; }
.spinner { width: 12px; height: 12px; border-radius: 50%; border: 2px solid light-dark(#cfd8df, #3a444d);
  border-top-color: light-dark(#1b7f5c, #4cc495); animation: spin 0.8s linear infinite; flex: none; align-self: center; }
@keyframes spin { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .spinner { animation: none; } }
`;

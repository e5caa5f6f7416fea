// The client of local-slack draws no rich text: it is given sections that say the same, each line in its own direction.
const said = (piece) => {
  const text = piece.type === "link" ? `<${piece.url}|${piece.text ?? piece.url}>` : (piece.text ?? "");
  return piece.style?.bold ? text.replace(/\S(.*\S)?/s, (words) => `*${words}*`) : text;
};
const line = (part) => (part.elements ?? []).map(said).join("");
const drawn = {
  rich_text_section: line,
  rich_text_preformatted: line,
  rich_text_quote: (part) => line(part).split("\n").map((each) => `> ${each}`).join("\n"),
  rich_text_list: (part) => part.elements.map((each, n) => (part.style === "ordered" ? `${(part.offset ?? 0) + n + 1}. ` : "• ") + line(each)).join("\n"),
};
const section = (block) => ({ type: "section", text: { type: "mrkdwn", text: block.elements.map((part) => drawn[part.type](part)).join("\n") } });
const parse = JSON.parse;
JSON.parse = (text) => parse(text, (_, found) => (found?.type === "rich_text" ? section(found) : found));
addEventListener("DOMContentLoaded", () => {
  const style = document.createElement("style");
  style.textContent = ".bk-text, .msg-text { unicode-bidi: plaintext; text-align: start; }";
  document.head.append(style);
});

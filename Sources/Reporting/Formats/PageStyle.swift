/// How the HTML report looks; kinds of findings differ in the form of their line, not only in colour.
enum PageStyle {
  static let css = """
    body { font: 16px/1.55 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: #1b1b1b;
      background: #fff; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.5rem; margin-bottom: .25rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .25rem; overflow-wrap: anywhere; }
    h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    .fakta { color: #595959; font-size: .875rem; }
    .alasan { color: #3b3b3b; }
    .naskah { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate;
      border: 1px solid #c4c4c4; border-radius: 4px; padding: 1rem; margin: .5rem 0; }
    mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: 3px; }
    mark.galat { background: #fde7e7; text-decoration-style: double; text-decoration-color: #b3261e; }
    mark.peringatan { background: #fff3d6; text-decoration-style: solid; text-decoration-color: #8a5a00; }
    mark.saran { background: #e8f1fb; text-decoration-style: dotted; text-decoration-color: #0b5cad; }
    b.galat { color: #b3261e; } b.peringatan { color: #7a4f00; } b.saran { color: #0b5cad; }
    sup { line-height: 0; font-size: .7rem; } sup a { color: #1b1b1b; text-decoration: none; }
    ol { padding-left: 2.25rem; } li { margin: .5rem 0; overflow-wrap: anywhere; }
    li:target { outline: 2px solid #0b5cad; outline-offset: 4px; }
    ins { text-decoration: none; font-weight: 600; }
    footer { border-top: 1px solid #c4c4c4; margin-top: 2rem; padding-top: .5rem; color: #595959; }
    @media print {
      body { font-size: 11pt; max-width: none; margin: 0; padding: 0; }
      mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      li, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; }
    }
    """
}

/// The frame of a page of one document or one theme.
enum SmallPage {
  /// Everything up to the content.
  static func head(title: String, report: String) -> String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <title>\(HTMLText.escape(title))</title><style>\(ReportStyle.css)</style></head><body class="small">
    <header><p><a href="../report.html">← \(HTMLText.escape(report))</a></p><h1>\(HTMLText.escape(title))</h1></header><main>

    """
  }
}

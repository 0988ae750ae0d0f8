/// A chart: drawn once for the page, with links, and once for print, as a file of its own.
struct Figure: Sendable {
  /// The name of its file, without extension.
  var name: String
  /// The title.
  var title: String
  /// What it shows and how to read it, in words: for readers who do not see it.
  var description: String
  /// The width in pixels.
  var width: Int
  /// The height in pixels.
  var height: Int
  /// Draws it.
  var draw: @Sendable (inout SVGCanvas) -> Void

  /// The figure within an HTML page; its look comes from the page's style.
  var inline: String {
    var canvas = SVGCanvas(hasLinks: true)
    draw(&canvas)
    return
      "<svg class=\"fig\" role=\"group\" viewBox=\"0 0 \(width) \(height)\" style=\"--w:\(width)px\" aria-labelledby=\"fig-\(name)-t\">"
      + "<title id=\"fig-\(name)-t\">\(HTMLText.escape(title)). \(HTMLText.escape(description))</title>\(canvas.body)</svg>"
  }

  /// The figure as a file: XML with its own style, dark on white.
  var file: [UInt8] {
    var canvas = SVGCanvas(hasLinks: false)
    draw(&canvas)
    let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">"
    let text = "<title>\(HTMLText.escape(title))</title><desc>\(HTMLText.escape(description))</desc>"
    let ground = "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#fff\"/>"
    return Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(head)<style>\(FigureStyle.print)</style>\(text)\(ground)\(canvas.body)</svg>\n".utf8)
  }
}

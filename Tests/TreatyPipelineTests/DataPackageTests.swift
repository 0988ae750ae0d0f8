import Foundation
import Testing
import TreatyReport

@testable import TreatyPipeline

struct DataPackageTests {
  private struct Package: Decodable {
    struct Resource: Decodable {
      struct Schema: Decodable {
        struct Field: Decodable {
          var name: String
          var description: String
        }
        var fields: [Field]
      }
      var name: String
      var path: String
      var schema: Schema
    }
    var resources: [Resource]
  }

  /// The package describes every table as it was written, and knows every column that is not the user's.
  @Test func describesEveryColumnOfARun() throws {
    let site = try RunSite(documents: 2)
    try site.run("out")
    let files = site.files("out")
    let package = try JSONDecoder().decode(Package.self, from: try #require(files["datapackage.json"]))
    #expect(package.resources.map(\.path) == files.keys.filter { $0.hasSuffix(".csv") }.sorted())
    for resource in package.resources {
      let table = String(decoding: files[resource.path] ?? Data(), as: UTF8.self)
      #expect(resource.schema.fields.map(\.name).joined(separator: ",") == table.prefix { $0 != "\n" }, "\(resource.path)")
      // What a text shows of itself (the place of signature) is metadata too, and stands in documents.csv only.
      for field in resource.schema.fields where resource.name != "documents" {
        #expect(field.description != "From the documents' metadata.", "\(resource.path): \(field.name)")
      }
    }
  }
}

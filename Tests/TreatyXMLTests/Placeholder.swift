import Testing

@testable import TreatyXML

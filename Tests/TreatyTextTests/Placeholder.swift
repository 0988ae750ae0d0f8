import Testing

@testable import TreatyText

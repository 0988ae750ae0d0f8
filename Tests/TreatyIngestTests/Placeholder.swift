import Testing

@testable import TreatyIngest

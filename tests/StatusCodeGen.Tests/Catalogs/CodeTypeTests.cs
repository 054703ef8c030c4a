using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs;

public sealed class CodeTypeTests
{
    [Test]
    public void The_types_are_numbers_short_texts_and_any_texts() =>
        Assert.That(CodeType.All.Select(Show), Is.EqualTo(new[]
        {
            "byte Number byte 0", "sbyte Number sbyte 0", "short Number short 0", "ushort Number ushort 0",
            "int Number int 0", "uint Number uint 0", "long Number long 0", "ulong Number ulong 0",
            "char(1) Packed long 1", "char(2) Packed long 2", "char(3) Packed long 3", "char(4) Packed long 4",
            "char(5) Packed long 5", "char(6) Packed long 6", "char(7) Packed long 7", "char(8) Packed long 8",
            "text Text int 0",
        }));

    [Test]
    public void Each_type_is_found_by_its_keyword() =>
        Assert.That(CodeType.All.Select(static type => CodeType.Find(type.Keyword)), Is.EqualTo(CodeType.All));

    [TestCase("")]
    [TestCase("char")]
    [TestCase("char()")]
    [TestCase("char(0)")]
    [TestCase("char(9)")]
    [TestCase("char(05)")]
    [TestCase("char( 5 )")]
    [TestCase("CHAR(5)")]
    [TestCase("Text")]
    [TestCase("string")]
    public void No_other_keyword_is_a_type(string keyword) => Assert.That(CodeType.Find(keyword), Is.Null);

    private static string Show(CodeType type) => $"{type.Keyword} {type.Kind} {type.Underlying.Keyword} {type.MaxLength}";
}

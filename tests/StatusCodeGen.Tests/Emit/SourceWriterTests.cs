using StatusCodeGen.Emit;

namespace StatusCodeGen.Tests.Emit;

public sealed class SourceWriterTests
{
    [Test]
    public void Lines_of_any_end_are_indented_and_end_in_a_line_feed()
    {
        var writer = new SourceWriter().Write("class C").Open().Write("int a;\r\n\r\nint b;\nint c;").Close();

        Assert.That(writer.ToString(), Is.EqualTo("class C\n{\n    int a;\n\n    int b;\n    int c;\n}\n"));
    }
}

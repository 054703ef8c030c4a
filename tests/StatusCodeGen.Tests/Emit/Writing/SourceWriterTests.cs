using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Tests.Emit.Writing;

public sealed class SourceWriterTests
{
    [Test]
    public void Lines_with_any_line_end_are_indented_and_end_in_a_line_feed()
    {
        var writer = new SourceWriter().Write("class C").Open().Write("int a;\r\n\r\nint b;\nint c;").Close();

        Assert.That(writer.ToText().ToString(), Is.EqualTo("class C\n{\n    int a;\n\n    int b;\n    int c;\n}\n"));
    }

    [Test]
    public void The_parts_of_a_line_make_one_line_and_their_own_lines_are_indented()
    {
        var writer = new SourceWriter().Open().Write($"{"int a;"} // {"one\n// two"}{""}").Write($"{""}").Write($"{"int b;"}").Close();

        Assert.That(writer.ToText().ToString(), Is.EqualTo("{\n    int a; // one\n    // two\n\n    int b;\n}\n"));
    }

    [Test]
    public void Items_fill_lines_of_a_readable_width()
    {
        var lines = new SourceWriter().Open().WriteItems(Enumerable.Repeat("12345678", 25)).Close().ToText().ToString().Split('\n');

        Assert.That(lines[1], Is.EqualTo("    " + string.Join(' ', Enumerable.Repeat("12345678,", 11))));
        Assert.That(lines.Select(static line => line.Length), Is.EqualTo(new[] { 1, 113, 113, 33, 1, 0 }));
        Assert.That(new SourceWriter().WriteItems(Array.Empty<string>()).ToText().ToString(), Is.Empty);
    }

    [Test]
    public void Numbers_are_written_like_other_items()
    {
        int[] numbers = [0, 9, 10, 100, 65_535, int.MaxValue, .. Enumerable.Range(990, 40)];

        Assert.That(
            new SourceWriter().Open().WriteItems(numbers).Close().ToText().ToString(),
            Is.EqualTo(new SourceWriter().Open().WriteItems(numbers.Select(static number => $"{number}")).Close().ToText().ToString()));
        Assert.That(new SourceWriter().WriteItems(Array.Empty<int>()).ToText().ToString(), Is.Empty);
    }
}

using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Tests.CatalogFiles;

public sealed class AtomicFileTests
{
    private string _folder = "";

    [SetUp]
    public void Create_folder() => _folder = Directory.CreateTempSubdirectory("statuscodes-").FullName;

    [TearDown]
    public void Delete_folder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void File_that_exists_is_replaced()
    {
        var path = Path.Combine(_folder, "codes.yaml");
        File.WriteAllText(path, "old");

        AtomicFile.Write(path, "größer\n", CancellationToken.None);

        Assert.That(File.ReadAllBytes(path), Is.EqualTo("größer\n"u8.ToArray()));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void Cancelled_call_leaves_the_file_as_it_was()
    {
        var path = Path.Combine(_folder, "codes.yaml");
        File.WriteAllText(path, "old");

        Assert.That(() => AtomicFile.Write(path, "new", new(canceled: true)), Throws.TypeOf<OperationCanceledException>());

        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void File_that_cannot_be_replaced_is_reported_and_nothing_is_left_beside_it()
    {
        var path = Path.Combine(_folder, "codes.yaml");
        Directory.CreateDirectory(path);

        Assert.That(
            () => AtomicFile.Write(path, "new", CancellationToken.None),
            Throws.TypeOf<ToolException>().With.Message.StartsWith($"Cannot write '{path}': "));

        Assert.That(Directory.GetFiles(_folder), Is.Empty);
    }
}

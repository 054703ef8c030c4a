using System.Runtime.Versioning;
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

    /// <summary>Windows has no such permissions, and lets few users make links.</summary>
    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_its_file_keeps_its_permissions([Values] bool isRelative)
    {
        var (path, link) = (Path.Combine(_folder, "codes.yaml"), Path.Combine(_folder, "link.yaml"));
        File.WriteAllText(path, "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(link, isRelative ? "codes.yaml" : path);

        AtomicFile.Write(isRelative ? Path.GetRelativePath(Environment.CurrentDirectory, link) : link, "new", CancellationToken.None);

        Assert.That(File.ReadAllText(path), Is.EqualTo("new"));
        Assert.That(new FileInfo(link).LinkTarget, Is.EqualTo(isRelative ? "codes.yaml" : path));
        Assert.That(Directory.GetFiles(_folder), Is.EquivalentTo(new[] { path, link }));
        Assert.That(File.GetUnixFileMode(path), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_to_a_file_that_does_not_exist_is_written_through()
    {
        var (path, link) = (Path.Combine(_folder, "codes.yaml"), Path.Combine(_folder, "link.yaml"));
        File.CreateSymbolicLink(link, "codes.yaml");

        Assert.That(AtomicFile.Exists(link), Is.False);
        AtomicFile.Write(link, "new", CancellationToken.None);

        Assert.That((File.ReadAllText(path), new FileInfo(link).LinkTarget), Is.EqualTo(("new", "codes.yaml")));
    }

    [Test]
    public void A_folder_that_does_not_exist_is_named()
    {
        var folder = Path.Combine(_folder, "none");

        Assert.That(
            () => AtomicFile.Write(Path.Combine(folder, "codes.yaml"), "new", CancellationToken.None),
            Throws.TypeOf<ToolException>().With.Message.EndsWith($": the folder '{folder}' does not exist."));
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

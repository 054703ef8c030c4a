using System.Text;

namespace StatusCodeGen.Tool.Tests.Commands;

/// <summary><c>import</c> into a catalog that exists.</summary>
public sealed class MergeCommandTests
{
    private const string Catalog = "\uFEFFcatalog: { name: A }\r\ncodes:\r\n"
        + "  # the first\r\n  - { code: 1, name: One }\r\n  - { code: 2, name: Two }\r\n";

    [Test]
    public async Task Byte_order_mark_and_line_ends_stay()
    {
        var (run, bytes) = await Import("code,name\n1,Uno\n3,Three\n");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done));
        Assert.That(Encoding.UTF8.GetString(bytes), Is.EqualTo(
            "\uFEFFcatalog: { name: A }\r\ncodes:\r\n  # the first\r\n  - { code: 1, name: Uno }\r\n  - { code: 3, name: Three }\r\n"));
        Assert.That(run.Error, Does.EndWith("in 3 places.\n"));
    }

    [Test]
    public async Task A_page_that_says_the_same_leaves_the_file_alone()
    {
        var (run, bytes) = await Import("code,name\n1,One\n2,Two\n");

        Assert.That(Encoding.UTF8.GetString(bytes), Is.EqualTo(Catalog));
        Assert.That(run.Error, Does.EndWith("is as the page says.\n"));
    }

    [Test]
    public async Task A_column_that_only_the_page_has_is_left_out_and_named()
    {
        var (run, bytes) = await Import("code,name,retry\n1,One,yes\n2,Two,no\n");

        Assert.That(Encoding.UTF8.GetString(bytes), Is.EqualTo(Catalog));
        Assert.That(run.Error, Does.Contain("Left out the column 'retry', which ").And.Contains("--add-columns takes it."));
    }

    [Test]
    public async Task A_column_that_only_the_page_has_is_added_if_the_user_says_so()
    {
        var (run, bytes) = await Import("code,name,retry\n1,One,yes\n2,Two,no\n", Catalog, "--add-columns");

        Assert.That(Encoding.UTF8.GetString(bytes), Does.StartWith("\uFEFFcatalog: { name: A, columns: { retry: bool } }\r\n"));
        Assert.That(run.Error, Does.Contain("Added the column 'retry'.\n"));

        var (again, same) = await Import("code,name,retry\n1,One,yes\n2,Two,no\n", Encoding.UTF8.GetString(bytes));
        Assert.That((again.ExitCode, same), Is.EqualTo((ExitCode.Done, bytes)));
    }

    [Test]
    public async Task A_page_that_would_not_be_a_catalog_writes_nothing()
    {
        const string Reserved = Catalog + "reserved: [3]\r\n";

        var (run, bytes) = await Import("code,name\n1,One\n3,Three\n", Reserved);

        Assert.That((run.ExitCode, Encoding.UTF8.GetString(bytes)), Is.EqualTo((ExitCode.Fault, Reserved)));
        Assert.That(run.Error, Does.Contain("SCG1015"));
        Assert.That(run.Error, Does.Contain("Nothing was written."));
    }

    private static async Task<(ToolRun Run, byte[] Bytes)> Import(string page, string catalog = Catalog, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = folder["codes.yaml"];
        await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes(catalog));
        var run = await ToolRun.Start(["import", folder.Write("page.csv", page), "--output", path, .. options]);
        return (run, await File.ReadAllBytesAsync(path));
    }
}

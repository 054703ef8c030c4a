using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace Syncfy.StatusCodes.Tests.Xml;

/// <summary>What one would write first: the serializers handle the enum themselves.</summary>
public sealed class PlainReport
{
    public CredentialStatusCode Status { get; set; }
}

/// <summary>For XmlSerializer, which reads and writes the number instead.</summary>
public sealed class Report
{
    [XmlIgnore]
    public CredentialStatusCode Status { get; set; }

    [XmlElement("Status")]
    public int StatusNumber
    {
        get => (int)Status;
        set => Status = (CredentialStatusCode)value;
    }
}

/// <summary>For DataContractSerializer, which reads and writes the number instead.</summary>
[DataContract]
public sealed class ReportContract
{
    public CredentialStatusCode Status { get; set; }

    [DataMember(Name = "Status")]
    public int StatusNumber
    {
        get => (int)Status;
        set => Status = (CredentialStatusCode)value;
    }
}

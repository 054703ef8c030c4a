// expect: null
// group: governing
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(object o)
    {
        return (o as Code?) switch
        {
            Code.A => 1,
            Code.B => 2,
            Code.C => 3,
        };
    }
}
